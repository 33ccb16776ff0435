import { posix } from "node:path";
import { type Finder, inFolder, list } from "./found.ts";
import { addoptsOf } from "./pytest_options.ts";
import type { Repository } from "./repository.ts";

const NAMES_PLUGIN = /\bpytest[-_]benchmark\b/i;
const PROJECT = ["pyproject.toml", "setup.py", "setup.cfg"];
const REQUIREMENTS = /^.*requirements.*\.(txt|in)$|^(dev|test|tests|bench)\.(txt|in)$/;
/** Where the plugin may be named in words that pip does not read. */
const OTHERS = /^(environment\.ya?ml|Pipfile|tox\.ini|noxfile\.py|hatch\.toml)$/;
const TEST_FILE = /\.py$/;
const USES_FIXTURE = /def\s+test\w*\([^)]*\bbenchmark\b/;

/** pytest-benchmark: an entry for each package, or folder with requirements, that names the plugin. */
export const findPytestBenchmark: Finder = (repository) => {
  const naming = repository.files.filter((path) => {
    const name = posix.basename(path);
    const isAsked = PROJECT.includes(name) || REQUIREMENTS.test(name) || OTHERS.test(name);
    return isAsked && NAMES_PLUGIN.test(repository.text(path));
  });
  const folders = new Map<string, string[]>();
  for (const path of naming) {
    const folder = packageOf(posix.dirname(path), repository);
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return [...folders].map(([folder, files]) => {
    const { extras, groups, remarks } = declared(repository, posix.join(folder, "pyproject.toml"));
    const requirements = files.filter((path) => REQUIREMENTS.test(posix.basename(path)));
    const others = files.filter((path) => OTHERS.test(posix.basename(path)));
    const { args, why } = addoptsOf(repository, folder);
    return {
      name: "python",
      entry: {
        driver: "pytest-benchmark",
        ...inFolder(folder),
        ...list("paths", benchmarkFiles(repository, folder)),
        ...list("extras", extras),
        ...list("groups", groups),
        ...list(
          "requirements",
          requirements.map((path) => posix.relative(folder, path)),
        ),
        ...list("args", args),
      },
      remarks: [
        ...remarks,
        ...why,
        ...others.map(
          (path) =>
            `${path} names pytest-benchmark, but pip does not read it: what your benchmarks import must come with the package, its extras, groups or requirements.`,
        ),
      ],
    };
  });
};

/** The nearest folder above, or this one, that is a package's; without any, the file's own. */
function packageOf(folder: string, repository: Repository): string {
  for (let at = folder; ; at = posix.dirname(at)) {
    if (PROJECT.some((name) => repository.has(posix.join(at, name)))) return at;
    if (at === ".") return folder;
  }
}

interface PyProject {
  project?: { "optional-dependencies"?: Record<string, string[]> };
  "dependency-groups"?: Record<string, unknown[]>;
  tool?: { poetry?: { group?: Record<string, unknown> }; hatch?: { envs?: object } };
}

/** Which extras and groups bring the plugin: the same ones bring what else the benchmarks need. */
function declared(repository: Repository, path: string) {
  if (!repository.has(path)) return { extras: [], groups: [], remarks: [] };
  const { project, "dependency-groups": groups = {}, tool } = repository.toml(path) as PyProject;
  const naming = (tables: Record<string, unknown> = {}) =>
    Object.entries(tables)
      .filter(([, value]) => NAMES_PLUGIN.test(JSON.stringify(value)))
      .map(([name]) => name);
  const remarks = [
    ...naming(tool?.poetry?.group).map(
      (name) =>
        `Poetry's group ${name} cannot be installed by pip: name what the benchmarks import in requirements or extras.`,
    ),
    ...(NAMES_PLUGIN.test(JSON.stringify(tool?.hatch?.envs ?? {}))
      ? [
          "Hatch's environments are not installed: name what the benchmarks import in requirements or extras.",
        ]
      : []),
  ];
  return { extras: naming(project?.["optional-dependencies"]), groups: naming(groups), remarks };
}

/**
 * The files with benchmarks, or one folder that holds them all. Files that pytest would not find by itself are named
 * one by one.
 */
function benchmarkFiles(repository: Repository, folder: string): string[] {
  const below = folder === "." ? "" : `${folder}/`;
  const files = repository
    .named(TEST_FILE)
    .filter((path) => path.startsWith(below) && USES_FIXTURE.test(repository.text(path)))
    .map((path) => path.slice(below.length));
  const ordinary = files.every((path) => /^test_.*|.*_test\.py$/.test(posix.basename(path)));
  const folders = [...new Set(files.map((path) => posix.dirname(path)))];
  if (ordinary && folders.length === 1 && folders[0] !== ".") return folders;
  return files;
}
