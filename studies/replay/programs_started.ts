/**
 * How many programs would each of the last commits have had to be measured, had equal programs not been started?
 *
 *   npx tsx studies/replay/programs_started.ts [--commits 100]
 *
 * Each commit is compared with its parent by git's own content hashes of all that a program is made of, as the
 * manifests of today name it (build inputs, fixtures, what is read at run time, data of the definitions).
 */
import { join, posix, relative } from "node:path";
import { parseArgs } from "node:util";
import picomatch from "picomatch";
import { fill } from "../../src/build/placeholders.ts";
import { domainOf } from "../../src/contract/names.ts";
import { loadConfig } from "../../src/plan/config.ts";
import { loadSuites, type Suite } from "../../src/plan/suites.ts";
import { git } from "../../src/system/git.ts";

const { values } = parseArgs({ options: { commits: { type: "string", default: "100" } } });
const root = process.cwd();
const config = loadConfig(join(root, "rvp.toml"));
const suites = loadSuites(config.suites);
const programs = suites.flatMap((suite) =>
  [...new Set(suite.manifest.implements.map(domainOf))].map((domain) => ({
    name: `${suite.manifest.name} ${domain}`,
    matches: inputsOf(suite, domain),
  })),
);

const log = await git(
  root,
  "log",
  `-${Number(values.commits) + 1}`,
  "--first-parent",
  "--format=%H",
);
const commits = log.split("\n");
const trees = new Map<string, Map<string, string>>();
let touched = 0;
let untouched = 0;
for (const [i, commit] of commits.slice(0, -1).entries()) {
  const [head, base] = [await keysOf(commit), await keysOf(commits[i + 1]!)];
  const changed = programs.filter(({ name }) => head.get(name) !== base.get(name)).length;
  touched += changed;
  if (changed === 0) untouched++;
}
const count = commits.length - 1;
const all = programs.length;
console.log(`${count} commits, ${all} programs (suite × domain)`);
console.log(`commits that touch no program: ${untouched} of ${count}`);
console.log(`programs started per commit, before: ${all.toFixed(1)}`);
console.log(`programs started per commit, now:    ${(touched / count).toFixed(2)}`);

/** Does a path of the repository belong to the program? */
function inputsOf(suite: Suite, domain: string): (path: string) => boolean {
  const writer = suites.find(({ manifest }) => manifest.name === config.fixtures);
  const fixtures = writer?.manifest.fixtures;
  const globs = [
    ...globsOf(suite, domain, [
      "suite.toml",
      ...(suite.manifest.run.inputs ?? []),
      ...(suite.manifest.build ?? [])
        .filter(({ domains }) => domains?.includes(domain) ?? true)
        .flatMap(({ inputs }) => inputs),
    ]),
    ...(writer && fixtures?.domains.includes(domain)
      ? globsOf(writer, domain, fixtures.inputs)
      : []),
    `${relative(root, config.benchmarks ?? root)}/${domain}/data/**`,
  ];
  return picomatch(globs, { dot: true });
}

function globsOf({ folder }: Suite, domain: string, inputs: readonly string[]): string[] {
  const filled = inputs.flatMap((input) => fill([input], { domain }, folder));
  return filled.map((input) => posix.join(relative(root, folder), input));
}

/** Program to the hashes of its files at a commit. */
async function keysOf(commit: string): Promise<Map<string, string>> {
  const known = trees.get(commit);
  if (known) return known;
  const lines = (await git(root, "ls-tree", "-r", "--full-tree", commit)).split("\n");
  const files = lines.map((line) => {
    const [meta = "", path = ""] = line.split("\t");
    return { path, blob: meta.split(" ")[2] ?? "" };
  });
  const keys = new Map(
    programs.map(({ name, matches }) => [
      name,
      files.flatMap(({ path, blob }) => (matches(path) ? [`${path} ${blob}`] : [])).join("\n"),
    ]),
  );
  trees.set(commit, keys);
  return keys;
}
