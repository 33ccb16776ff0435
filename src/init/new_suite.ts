import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { Config } from "../contract/generated/types.ts";
import { validateConfig } from "../contract/generated/validators.mjs";
import { loadMetricCatalog } from "../plan/definitions.ts";
import { readToml } from "../plan/toml.ts";
import { RvpError } from "../system/errors.ts";
import { kitAt } from "./kit.ts";
import { EXAMPLE } from "./suites.generated.ts";

export const LANGUAGES = ["python", "rust", "node"] as const;

/** Where the example gets its kit. */
export const PUBLISHED = "https://github.com/org/rvp-bench-action@v1";

export interface NewSuiteOptions {
  language: (typeof LANGUAGES)[number];
  /** Where the suite goes; its last part is the suite's name. */
  folder: string;
  /** Folder of the project: with its rvp.toml, or where that will be. */
  root: string;
  /** A checkout of rvp-bench, or its git repository as url@tag; absent: the published one. */
  kit?: string;
}

export interface NewSuite {
  /** Files that were written, seen from the root. */
  written: string[];
  /** What has to be added to files that were there already: nothing of a user's is edited. */
  toAdd: { path: string; lines: string[] }[];
}

/**
 * Write a suite with the example's benchmark. Another suite's definition of it stays, so that a second suite, in another
 * language, is held against the first. Throws RvpError (exit 2), and writes nothing, where a file is in the suite's way.
 */
export function newSuite({ language, folder, root, kit }: NewSuiteOptions): NewSuite {
  const name = nameOf(folder);
  const place = relative(root, folder) || ".";
  if (place.split("/")[0] === "..") {
    throw new RvpError(`${folder} is not below ${root}`, {
      stage: "usage",
      hint: "go to the project's folder: a suite lies below rvp.toml",
    });
  }
  if (language === "node" && kit !== undefined) {
    throw new RvpError(
      "a suite of node has no kit: the little that it needs is written beside it",
      {
        stage: "usage",
        hint: "leave --kit out",
      },
    );
  }
  const own = examples(language, place, replacements(language, name, kit ?? PUBLISHED));
  refuseTaken(root, Object.keys(own));
  const config = existing(root);
  const keys = missingKeys(config ?? {}, place);
  const benchmarks = config?.benchmarks ?? "benchmarks";
  const shared = examples("benchmarks", benchmarks);
  const catalog = join(benchmarks, "metrics.toml");
  const toAdd = [
    { path: "rvp.toml", lines: config ? keys : [] },
    { path: catalog, lines: missingMetrics(join(root, benchmarks), shared[catalog] ?? "") },
  ].filter(({ lines }) => lines.length > 0);
  const written = writeMissing(root, { ...own, ...shared, "rvp.toml": `${keys.join("\n")}\n` });
  return { written, toAdd };
}

/** What the example calls by its own name, and where it gets its kit. */
function replacements(language: string, name: string, kit: string): [string, string][] {
  const [published, wanted] = [kitAt(PUBLISHED), kitAt(kit)];
  return [
    [`name = "${language}"`, `name = "${name}"`],
    [`serve("${language}"`, `serve("${name}"`],
    [published.requirement, wanted.requirement],
    [published.dependency, wanted.dependency],
  ];
}

/** The files of a folder of the example, for another folder. */
function examples(folder: string, place: string, changes: readonly [string, string][] = []) {
  const files = Object.entries(EXAMPLE).filter(([path]) => path.startsWith(`${folder}/`));
  return Object.fromEntries(
    files.map(([path, text]) => [
      join(place, path.slice(folder.length + 1)),
      changes.reduce((changed, [from, to]) => changed.replace(from, () => to), text),
    ]),
  );
}

function nameOf(folder: string): string {
  const name = basename(folder);
  if (/^[a-z][a-z0-9-]{0,31}$/.test(name)) return name;
  throw new RvpError(`"${name}" cannot be a suite's name`, {
    stage: "usage",
    hint: "the folder's last part is the name: small letters, digits and hyphens, a letter first",
  });
}

function existing(root: string): Config | null {
  const path = join(root, "rvp.toml");
  return existsSync(path) ? readToml(path, validateConfig) : null;
}

/** Top-level keys of rvp.toml that are not there, or are without this suite. */
function missingKeys({ protocol, suites = [], benchmarks }: Config, place: string): string[] {
  return [
    ...(protocol === undefined ? ["protocol = 1"] : []),
    ...(suites.includes(place) ? [] : [`suites = ${JSON.stringify([...suites, place])}`]),
    ...(benchmarks === undefined ? ['benchmarks = "benchmarks"'] : []),
  ];
}

function missingMetrics(benchmarks: string, wanted: string): string[] {
  if (!existsSync(join(benchmarks, "metrics.toml"))) return [];
  const known = loadMetricCatalog(benchmarks);
  return wanted.split("\n").filter((line) => line && !((line.split(" ", 1)[0] ?? "") in known));
}

function refuseTaken(root: string, paths: readonly string[]): void {
  const taken = paths.filter((path) => existsSync(join(root, path)));
  if (taken.length === 0) return;
  throw new RvpError(`${taken.join(", ")}: already there`, {
    stage: "usage",
    hint: "name another folder: nothing was written",
  });
}

function writeMissing(root: string, files: Readonly<Record<string, string>>): string[] {
  const missing = Object.entries(files).filter(([path]) => !existsSync(join(root, path)));
  for (const [path, text] of missing) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return missing.map(([path]) => path);
}
