import { ROUND_SEED } from "../plan/suites.ts";
import { randomFor } from "../stats/random.ts";
import type { Launch } from "./invoke.ts";

/** A whole page: as much as the size of the environment may shift the stack within one. */
const PAGE = 4096;
/** A string costs its own bytes, a zero, and the address by which it is found. */
const PER_STRING = 1 + 8;

/**
 * Variables that draw the luck of memory layout anew each round. Where the stack begins (the bytes of the environment and
 * of the arguments lie above it) and how a hash table is ordered change a process's speed by a few percent, and a
 * call of 30 ns by a fifth (Mytkowicz et al. 2009; Curtsinger & Berger 2013); frozen once, that luck would be taken for a
 * difference of the code. Both sides of a round share it, though their folders have names of different length: the padding makes up
 * for that. A suite names the variables that take the round's seed: `{round_seed}`.
 */
export function layoutOf(
  { argv, cwd, env }: Pick<Launch, "argv" | "cwd" | "env">,
  seed: number,
  round: number,
): Record<string, string> {
  const random = randomFor(`layout ${seed} ${round}`);
  const roundSeed = String(random.next() >>> 1);
  const drawn = (random.next() >>> 0) % PAGE;
  const seeded = Object.entries(env)
    .filter(([, value]) => value.includes(ROUND_SEED))
    .map(([name, value]) => [name, value.replaceAll(ROUND_SEED, roundSeed)] as const);
  // A shell of the sandbox would set the folder else, and the padding would not know.
  const own = { ...env, ...Object.fromEntries(seeded), PWD: cwd };
  const padding = (drawn + PAGE - (bytesAboveTheStack(argv, own) % PAGE)) % PAGE;
  return {
    ...Object.fromEntries(seeded),
    PWD: cwd,
    RVP_LAYOUT_PADDING: "x".repeat(padding),
  };
}

/** The kernel keeps the program's path once more, as the file that it runs. */
function bytesAboveTheStack(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): number {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const strings = [argv[0] ?? "", ...argv, ...variables];
  return strings.reduce((sum, each) => sum + Buffer.byteLength(each) + PER_STRING, 0);
}
