// Who may import whom, by the import statements of the sources. Imports of types count: whoever reads a
// file has to know what its types are.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { parse } from "smol-toml";
import { describe, expect, test } from "vitest";
import { type Imports, pythonImports, typescriptImports } from "./imports.ts";

/** Each room of src/, in the order of the data flow, and the rooms that it may import. */
const ROOMS: Record<string, string[]> = {
  stats: [],
  contract: [],
  system: [],
  base: ["system"],
  machine: ["contract", "system"],
  import: ["contract", "stats", "system"],
  driver: ["contract", "import", "system"],
  plan: ["contract", "driver", "system"],
  build: ["contract", "plan", "system"],
  run: ["contract", "machine", "plan", "stats", "system"],
  profile: ["contract", "plan", "run", "system"],
  collect: ["contract", "plan", "run"],
  compare: ["contract", "stats"],
  sessions: ["contract", "import", "machine", "plan", "system"],
  measure: [
    ...["build", "collect", "compare", "contract", "machine", "plan", "run", "sessions", "system"],
  ],
  judge: ["compare", "contract", "plan", "stats", "system"],
  history: ["contract", "stats"],
  bisect: ["base", "contract", "history", "judge", "stats", "system"],
  calibrate: ["compare", "contract", "plan", "stats", "system"],
  report: ["bisect", "calibrate", "contract", "history", "stats", "system"],
  init: ["contract", "plan", "system"],
  jobs: [
    ...["base", "bisect", "build", "compare", "contract", "import", "judge", "machine", "measure"],
    ...["plan", "profile", "sessions", "stats", "system"],
  ],
  github: ["build", "contract", "report", "system"],
  cli: [
    ...["base", "bisect", "build", "calibrate", "contract", "history", "init", "jobs", "judge"],
    ...["machine", "plan", "report", "sessions", "system"],
  ],
  action: [
    ...["base", "contract", "github", "jobs", "machine", "plan", "report", "sessions", "system"],
  ],
};

/** Arrows against the rules that are there today; each is to be taken out together with its line. */
const KNOWN_ARROWS: string[] = [];

/** Circles, most of types only, that are there today; as above. */
const KNOWN_CIRCLES: string[] = [];

const graph = typescriptImports();
const EFFECTS = new RegExp(
  `^(node:)?(${builtinModules.filter((name) => /^(fs|child_process|process|http|https|net|os)/.test(name)).join("|")})$`,
);

/** Imports from files that match `from` to paths that match `to`, as "file → path". */
function imports(from: RegExp, to: RegExp, within: Imports = graph): string[] {
  return [...within]
    .filter(([file]) => from.test(file))
    .flatMap(([file, paths]) =>
      paths.filter((path) => to.test(path)).map((path) => `${file} → ${path}`),
    );
}

function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

describe("the imports", () => {
  test("are seen, of types too", () => {
    expect(graph.size).toBeGreaterThan(200);
    expect(imports(/^src\/jobs\/pipeline\.ts$/, /^src\/measure\/measurement\.ts$/)).toHaveLength(1);
    expect(imports(/^src\/jobs\/job\.ts$/, /^src\/plan\/plan\.ts$/)).toHaveLength(1);
  });

  test("lead to files that are there", () => {
    const lost = imports(/./, /^src\//).filter((edge) => !existsSync(edge.split(" → ")[1]!));
    expect(lost).toEqual([]);
  });
});

describe("src", () => {
  test("has no loose file, at most 25 rooms, and a rule for each of them", () => {
    const entries = readdirSync("src", { withFileTypes: true });
    expect(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual([]);
    expect(entries.map(({ name }) => name).sort()).toEqual(Object.keys(ROOMS).sort());
    expect(entries.length).toBeLessThanOrEqual(25);
  });

  test("has the arrows that are known to break a rule, and should not stay", () => {
    expect(KNOWN_ARROWS.filter((edge) => !imports(/./, /./).includes(edge))).toEqual([]);
  });

  test("no room imports one that comes later", () => {
    const order = Object.keys(ROOMS);
    const upward = Object.entries(ROOMS).flatMap(([room, others]) =>
      others.filter((other) => order.indexOf(other) >= order.indexOf(room)),
    );
    expect(upward).toEqual([]);
  });

  test.each(Object.entries(ROOMS))(
    "%s imports what its rule allows, and all of it",
    (room, may) => {
      const found = new Set<string>();
      const forbidden: string[] = [];
      for (const edge of imports(new RegExp(`^src/${room}/`), /^src\//)) {
        const other = roomOf(edge.split(" → ")[1]!)!;
        if (other === room || KNOWN_ARROWS.includes(edge)) continue;
        found.add(other);
        if (!may.includes(other)) forbidden.push(edge);
      }
      expect(forbidden).toEqual([]);
      expect([...found].sort(), "a permission that nobody uses").toEqual(may.toSorted());
    },
  );

  test("nothing is imported in a circle", () => {
    expect(circlesOf(graph).sort()).toEqual(KNOWN_CIRCLES);
  });

  test("judging and rendering are pure: text meets files where reports, and rules for rvp.toml, are written", () => {
    const pure =
      /^src\/(stats|contract|compare|judge|history|bisect|calibrate|collect|report)\/(?!write\.ts$|write_rules\.ts$)/;
    expect(imports(pure, EFFECTS)).toEqual([]);
    // Of the system they know how an error and progress are described, and do nothing with it.
    expect(imports(pure, /^src\/system\/(?!errors\.ts|progress\.ts)/)).toEqual([]);
  });

  test("only action and github know GitHub", () => {
    expect(imports(/^src\/(?!action\/|github\/)/, /^@(actions|octokit)\//)).toEqual([]);
  });

  test("only the command line parses arguments", () => {
    expect(imports(/^src\/(?!cli\/)/, /^commander$/)).toEqual([]);
  });

  test("no language is named in the data flow", () => {
    // Help texts have examples, `init`, `import` and `driver` know other tools, a profiler its language, `github/tool` finds toolchains, the
    // contract's examples name suites.
    const speaks = new Set([
      "cli",
      "action",
      "github",
      "init",
      "import",
      "driver",
      "profile",
      "report",
    ]);
    const named = [...graph.keys()]
      .filter((file) => !speaks.has(roomOf(file)!) && !file.includes("/generated/"))
      .filter((file) => {
        const code = readFileSync(file, "utf8").replace(/^\s*(\*|\/\/|\/\*).*$/gm, "");
        return /\b(python|rust|cargo|rustc|numpy|torch|linfa|sklearn)\b/i.test(code);
      });
    expect(named).toEqual([]);
  });
});

describe("the suites", () => {
  const DOMAINS = ["classical", "dl", "llm", "rl"];

  test.each(DOMAINS)("the Python domain %s imports the core and no other domain", (domain) => {
    const python = pythonImports();
    const others = DOMAINS.filter((other) => other !== domain).join("|");
    const own = new RegExp(`/rvp_bench/${domain}/`);
    expect(imports(own, /\/rvp_bench\/registry$/, python)).not.toEqual([]);
    expect(imports(own, new RegExp(`/rvp_bench/(${others})(/|$)`), python)).toEqual([]);
  });

  test("the Python core imports no domain", () => {
    const core = /\/rvp_bench\/[^/]+\.py$/;
    const domain = new RegExp(`/rvp_bench/(${DOMAINS.join("|")})(/|$)`);
    expect(imports(core, domain, pythonImports())).toEqual([]);
  });

  test("no Rust crate depends on a domain's", () => {
    const crates = readdirSync("impl/rust/crates");
    expect(crates).toEqual(expect.arrayContaining(DOMAINS));
    const found = crates.flatMap((crate) => {
      const manifest = parse(readFileSync(`impl/rust/crates/${crate}/Cargo.toml`, "utf8"));
      return ["dependencies", "dev-dependencies", "build-dependencies"]
        .flatMap((table) => Object.keys(manifest[table] ?? {}))
        .filter((name) => DOMAINS.some((domain) => name === `rvp-bench-${domain}`))
        .map((name) => `${crate} → ${name}`);
    });
    expect(found).toEqual([]);
  });
});

/** Every circle of imports, as the path around it. */
function circlesOf(imports: Imports): string[] {
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
    for (const next of imports.get(file) ?? []) if (imports.has(next)) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of [...imports.keys()].sort()) visit(file);
  return circles;
}
