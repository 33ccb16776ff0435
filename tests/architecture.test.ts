// Who may import whom. Read from the bundler's own graph, so types do not count: they cost nothing.
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { build } from "esbuild";
import { globSync } from "tinyglobby";
import { beforeAll, expect, test } from "vitest";

/** From file to the files and packages it imports. */
let graph: Map<string, string[]>;

beforeAll(async () => {
  const { metafile } = await build({
    entryPoints: globSync("src/**/*.ts"),
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outdir: "unused",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  graph = new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      file,
      imports.map(({ path }) => path),
    ]),
  );
});

/** Imports from files that match `from` to paths that match `to`, as "file → path". */
function imports(from: RegExp, to: RegExp): string[] {
  return [...graph]
    .filter(([file]) => from.test(file))
    .flatMap(([file, paths]) =>
      paths.filter((path) => to.test(path)).map((path) => `${file} → ${path}`),
    );
}

const ROOMS = ["plan", "build", "run", "collect", "baseline", "compare", "report", "gate"];
const EFFECTS = new RegExp(
  `^(node:)?(${builtinModules.filter((name) => /^(fs|child_process|process|http|https|net|os)/.test(name)).join("|")})$`,
);

test("the graph is seen", () => {
  expect(graph.size).toBeGreaterThan(60);
  expect(imports(/^src\/pipeline\.ts$/, /^src\/measure\.ts$/)).toHaveLength(1);
});

test("stats and contract import nothing of the project", () => {
  expect(imports(/^src\/stats\//, /^src\/(?!stats\/)/)).toEqual([]);
  expect(imports(/^src\/contract\//, /^src\/(?!contract\/)/)).toEqual([]);
});

test("a stage imports no other stage, but what was planned", () => {
  const found = ROOMS.flatMap((room) => {
    const others = ROOMS.filter((other) => other !== room && other !== "plan").join("|");
    return imports(new RegExp(`^src/${room}/`), new RegExp(`^src/(${others})/`));
  });
  expect(found).toEqual([]);
});

test("judging and rendering are pure: text meets files and streams at two edges", () => {
  const pure = /^src\/(stats|compare|gate|report)\/(?!write\.ts$)/;
  expect(imports(pure, EFFECTS)).toEqual([]);
});

test("only action and github know GitHub", () => {
  expect(
    imports(/^src\/(?!action\/|github\/)/, /^(@actions|@octokit)\/|^src\/(action|github)\//),
  ).toEqual([]);
});

test("only the command line parses arguments", () => {
  expect(imports(/^src\/(?!cli\/)/, /^commander$/)).toEqual([]);
});

test("nothing is imported in a circle", () => {
  const done = new Set<string>();
  const path: string[] = [];
  const circles: string[] = [];
  const visit = (file: string) => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) if (graph.has(next)) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  expect(circles).toEqual([]);
});

test("no language is named in the data flow", () => {
  // Help texts have examples, `init` and `import` know other tools, `github/tool` finds toolchains.
  const named = [...graph.keys()]
    .filter(
      (file) => /^src\/[^/]+$/.test(file) || ROOMS.some((room) => file.startsWith(`src/${room}/`)),
    )
    .filter((file) => {
      const code = readFileSync(file, "utf8").replace(/^\s*(\*|\/\/|\/\*).*$/gm, "");
      return /\b(python|rust|cargo|rustc|numpy|torch|linfa|sklearn)\b/i.test(code);
    });
  expect(named).toEqual([]);
});
