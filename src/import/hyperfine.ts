import { Figures } from "./figures.ts";
import { documentOf, type Format } from "./format.ts";
import type { Node } from "./node.ts";
import type { ImportedCase } from "./session.ts";

/**
 * hyperfine: --export-json FILE. Every run of a command is a process of its own, which is what a
 * comparison needs; but the runs of one file are one session.
 */
export const hyperfine: Format = {
  name: "hyperfine",
  recognizes: (file) => {
    const results = documentOf(file).maybe("results");
    if (!results?.isList()) return false;
    return results.items().some((result) => result.maybe("command") !== undefined);
  },
  read: ([file]) => {
    const results = documentOf(file!).get("results").items();
    return [{ environment: {}, cases: results.map(readCommand) }];
  },
};

function readCommand(result: Node): ImportedCase {
  const named = nameOf(result);
  if (named === undefined) {
    const name = `command ${result.place}`;
    return { name, processes: [], failure: `${result.place} has no "command"` };
  }
  const times = result.maybe("times") ?? result.maybe("median") ?? result.maybe("mean");
  const runs = times?.isList() ? times.items() : times ? [times] : [];
  const memory = result.maybe("memory_usage_byte");
  const used = memory?.isList() ? memory.items() : [];
  const processes = runs.map((seconds, i) => {
    const figures = new Figures().add({ metric: "time", factor: 1 }, seconds);
    const bytes = used[i];
    // What could not be measured is 0 there.
    return bytes?.value ? figures.add({ metric: "memory", factor: 1 }, bytes) : figures;
  });
  const codes = result.maybe("exit_codes");
  const failed = codes?.isList() ? codes.items().find(({ value }) => value !== 0) : undefined;
  const code = failed?.value === null ? "unknown" : failed?.asWord();
  const failure = failed
    ? `a run of "${named.name}" ended with exit code ${code}`
    : runs.length === 0
      ? `${result.place} has no "times"`
      : undefined;
  return { ...named, processes, failure };
}

/** The command, with the values of its parameters where it was run with several. */
function nameOf(result: Node): Pick<ImportedCase, "name" | "identity"> | undefined {
  const command = result.maybe("command")?.maybeText();
  if (command === undefined) return undefined;
  const parameters = result.maybe("parameters");
  const values = parameters?.isObject() ? parameters.entries() : [];
  if (values.length === 0) return { name: command };
  const pairs = values.map(([key, value]) => [key, value.asWord()] as const);
  return {
    name: [command, ...pairs.map(([key, value]) => `${key}=${value}`)].join(" "),
    identity: JSON.stringify([command, ...pairs]),
  };
}
