import { spawnSync } from "node:child_process";

/**
 * What a command may be put behind, each a program of util-linux that costs a millisecond. Tried once, when it is first asked for;
 * empty where it does not work.
 */
function wrapper(...argv: [string, ...string[]]): () => readonly string[] {
  const [file, ...args] = argv;
  let prefix: readonly string[] | undefined;
  return () => {
    prefix ??= spawnSync(file, [...args, "true"]).status === 0 ? argv : [];
    return prefix;
  };
}

/** So that it dies with the harness, also when that is killed by SIGKILL and can do nothing any more. */
export const dieWithParent = wrapper("setpriv", "--pdeathsig", "KILL", "--");

/** So that its stack, heap and libraries lie where they lay the last time. A container may forbid that. */
export const fixedAddresses = wrapper("setarch", "--addr-no-randomize", "--");
