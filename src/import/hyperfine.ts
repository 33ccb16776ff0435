import { type Format, jsonOf } from "./format.ts";
import { Node } from "./node.ts";
import type { ImportedCase } from "./session.ts";

/**
 * hyperfine: --export-json FILE. Every run of a command is a process of its own, which is what a
 * comparison needs; but the runs of one file are one session.
 */
export const hyperfine: Format = {
  name: "hyperfine",
  recognizes: (file) => {
    const results = new Node(jsonOf(file)).maybe("results");
    if (!results || !Array.isArray(results.value)) return false;
    return results.items().some((result) => result.maybe("command") !== undefined);
  },
  read: ([file]) => {
    const results = new Node(jsonOf(file!)).get("results").items();
    return [{ environment: {}, cases: results.map(readCommand) }];
  },
};

function readCommand(result: Node): ImportedCase {
  const name = nameOf(result);
  const failed = result
    .maybe("exit_codes")
    ?.items()
    .find(({ value }) => value !== 0);
  const times = result.get("times").numbers();
  return {
    name,
    processes: times.map((seconds) => ({ time: [seconds] })),
    ...(failed && {
      failure: `a run of "${name}" ended with exit code ${failed.value ?? "unknown"}`,
    }),
  };
}

/** The command, with the values of its parameters where it was run with several. */
function nameOf(result: Node): string {
  const command = result.get("command").text();
  const parameters = result.maybe("parameters")?.entries() ?? [];
  const values = parameters.map(([key, { value }]) => `${key}=${value}`);
  return [command, ...values].join(" ");
}
