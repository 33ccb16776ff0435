import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { messageOf, RvpError } from "../system/errors.ts";

/** The benchmarks that a repository already has. */
export interface Project {
  /** Crates that bench with Criterion.rs: folder below the root ("." is the root) and bench targets. */
  criterion: { folder: string; benches: string[] }[];
  /** Folders of the Python packages that bench with pytest-benchmark. */
  pytest: string[];
}

/** Never looked into: what a build or a package manager wrote. */
const SKIPPED = /^(\..*|node_modules|target|dist|build|venv|__pycache__|site-packages)$/;
const DEPTH = 2;

/** Looks for Criterion.rs and pytest-benchmark in the root and the folders near it. */
export function detect(root: string): Project {
  const folders = foldersOf(root, ".", DEPTH);
  return {
    criterion: folders
      .map((folder) => ({ folder, benches: criterionBenches(join(root, folder)) }))
      .filter(({ benches }) => benches.length > 0),
    pytest: folders.filter((folder) => usesPytestBenchmark(join(root, folder))),
  };
}

function foldersOf(root: string, folder: string, depth: number): string[] {
  if (depth === 0) return [folder];
  const below = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !SKIPPED.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
  return [folder, ...below.flatMap((each) => foldersOf(root, each, depth - 1))];
}

interface CargoManifest {
  "dev-dependencies"?: Record<string, unknown>;
  dependencies?: Record<string, unknown>;
  bench?: { name?: string; harness?: boolean }[];
}

/**
 * Bench targets that do without the default harness, in a crate that depends on Criterion. They are
 * named to cargo one by one, because the default harness of the crate itself knows no Criterion flag.
 */
function criterionBenches(folder: string): string[] {
  const path = join(folder, "Cargo.toml");
  if (!existsSync(path)) return [];
  const manifest = readManifest(path) as CargoManifest;
  const dependencies = { ...manifest.dependencies, ...manifest["dev-dependencies"] };
  if (!("criterion" in dependencies)) return [];
  const targets = manifest.bench ?? [];
  return targets.flatMap(({ name, harness }) => (name && harness === false ? [name] : []));
}

/** Requirements are written in many places; the package's name is the same in all of them. */
const REQUIREMENTS =
  /^(pyproject\.toml|setup\.(py|cfg)|tox\.ini|Pipfile|.*requirements.*\.(txt|in))$/;

function usesPytestBenchmark(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some(
    (entry) =>
      entry.isFile() &&
      REQUIREMENTS.test(entry.name) &&
      /\bpytest[-_]benchmark\b/i.test(readFileSync(join(folder, entry.name), "utf8")),
  );
}

function readManifest(path: string): unknown {
  try {
    return parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new RvpError(`${path}: not TOML: ${messageOf(cause)}`, {
      stage: "usage",
      hint: "init reads Cargo.toml to find benches",
      cause,
    });
  }
}
