import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { benchmarkOf } from "../contract/names.ts";
import type { Locate } from "../github/annotation.ts";
import { definitionLine } from "../github/definition_line.ts";

/** Finds cases in the definitions below a folder; paths are from the workspace, as GitHub wants them. */
export function definitionLocator(benchmarks: string | undefined, workspace: string): Locate {
  if (benchmarks === undefined) return () => undefined;
  const texts = new Map<string, string | undefined>();
  return (caseId) => {
    // A case id from an artifact must not name a file elsewhere.
    if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9_-]*(\/|$)/.test(caseId)) return undefined;
    const file = join(benchmarks, `${benchmarkOf(caseId)}.toml`);
    if (!texts.has(file))
      texts.set(file, existsSync(file) ? readFileSync(file, "utf8") : undefined);
    const text = texts.get(file);
    const path = relative(workspace, file).replaceAll("\\", "/");
    if (text === undefined || path.startsWith("..")) return undefined;
    return { path, line: definitionLine(text, caseId) };
  };
}
