import { join } from "node:path";
import type { DrivenSuite, SuiteManifest } from "../contract/generated/types.ts";
import { PROTOCOL } from "../contract/protocol.ts";
import { NAMES_FILE } from "../driver/tool.ts";
import { toolOf } from "../driver/tools.ts";
import { driverProgram } from "../driver/where.ts";
import type { Suite } from "./suites.ts";

/** The build step whose folder has the names of all benchmarks, in this file. */
export const LISTED = { step: "listed", file: NAMES_FILE };

/**
 * An entry of rvp.toml as a suite like any other: its program is the driver, which speaks the protocol on the one side
 * and with the tool on the other. Its benchmarks are asked for once it is built, as its last step, so that their
 * names are cached with it.
 */
export function drivenSuite(entry: DrivenSuite, root: string): Suite {
  return {
    folder: join(root, entry.folder ?? "."),
    manifest: manifestOf(entry),
    driven: { entry, root, places: { node: process.execPath, driver: driverProgram() } },
  };
}

/** The one benchmark of a driven suite, whose cases are all that its tool calls benchmarks. */
export function benchmarkOfDriven({ name, driver }: DrivenSuite): string {
  return `${name}/${driver}`;
}

function manifestOf(entry: DrivenSuite): SuiteManifest {
  const tool = toolOf(entry);
  const toolchain = [tool.version(entry), ...(tool.toolchain?.(entry) ?? [])];
  const built = tool.build ? ["--built", "{built}"] : [];
  // A brace before a letter would be taken for a placeholder.
  const text = JSON.stringify(entry).replace(/\{(?=[a-z])/g, "\\u007b");
  const ask = (verb: string, ...rest: string[]) => ["{node}", "{driver}", verb, text, ...rest];
  return {
    protocol: PROTOCOL,
    name: entry.name,
    implements: [benchmarkOfDriven(entry)],
    version: tool.version(entry),
    dependency: tool.dependency?.(entry) ?? [],
    build: [
      ...(tool.build
        ? [
            // A compiler's work folder, for both sides and all commits.
            { name: "work", inputs: [], toolchain },
            {
              name: "built",
              inputs: [],
              toolchain,
              command: ask("build", "--into", "{dir}", "--work", "{work}"),
            },
          ]
        : []),
      {
        name: LISTED.step,
        inputs: [],
        toolchain,
        command: ask("list", ...built, "--into", "{dir}"),
      },
    ],
    // All that it reads when it runs decides how it is built, too (build/sources.ts).
    run: { command: ask("run", ...built), inputs: [] },
  };
}
