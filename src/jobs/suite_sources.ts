import { realpath } from "node:fs/promises";
import { join, posix, relative } from "node:path";
import picomatch from "picomatch";
import { fill } from "../build/placeholders.ts";
import type { Target } from "../build/steps.ts";
import { domainsOf, isFor, manifestOf, type Suite } from "../plan/suites.ts";
import { KNOWN_ENDINGS } from "../profile/functions_in.ts";
import { textOf } from "../profile/record.ts";
import { sourceFiles } from "../system/source_files.ts";

/** Is a file, by its path in the repository, one that a suite says its program for a target is built of or reads? */
export async function inputsOf(
  suite: Suite,
  target: Target,
  top: string,
): Promise<(file: string) => boolean> {
  const folder = relative(top, await realpath(suite.folder));
  const { build = [], run } = suite.manifest;
  const steps = build.filter((step) => isFor(step, target.domain, target.device));
  const inputs = [...steps.flatMap((step) => step.inputs), ...(run.inputs ?? [])];
  const globs = fill(inputs, { ...target }, manifestOf(suite)).map((glob) =>
    posix.join(folder, glob),
  );
  if (globs.length === 0) return () => false;
  return picomatch(
    globs.flatMap((glob) => [glob, `${glob}/**`]),
    { dot: true },
  );
}

/** Text of the suite's source files in which functions can be told, by their paths in the repository. */
export async function sourcesOf(
  suite: Suite,
  device: string,
  top: string,
): Promise<Map<string, string>> {
  const inputs = await Promise.all(
    domainsOf(suite).map((domain) => inputsOf(suite, { domain, device }, top)),
  );
  const sources = new Map<string, string>();
  for (const file of await sourceFiles(top)) {
    if (!KNOWN_ENDINGS.some((ending) => file.endsWith(`.${ending}`))) continue;
    if (!inputs.some((has) => has(file))) continue;
    const text = await textOf(join(top, file)).catch(() => null);
    if (text !== null) sources.set(file, text);
  }
  return sources;
}
