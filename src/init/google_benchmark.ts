import { posix } from "node:path";
import { type Finder, inFolder } from "./found.ts";
import type { Repository } from "./repository.ts";

const LIBRARY = /\bbenchmark::benchmark(_main)?\b/;
const LINKED = /target_link_libraries\s*\(\s*([\w.-]+)\b([^)]*)\)/g;
const PROJECT = /^\s*project\s*\(/im;
const OPTION = /\boption\s*\(\s*(\w*BENCH\w*)/gi;

/** Google Benchmark, built by CMake: an entry for each project whose targets are linked with it. */
export const findGoogleBenchmark: Finder = (repository) => {
  const lists = repository.named(/^CMakeLists\.txt$/);
  const projects = lists.filter((path) => PROJECT.test(repository.text(path)));
  const targets = new Map<string, string[]>();
  for (const path of lists) {
    const found = linkedTargets(repository, path);
    if (found.length === 0) continue;
    const folder = outermost(posix.dirname(path), projects);
    targets.set(folder, [...(targets.get(folder) ?? []), ...found]);
  }
  return [...targets].map(([folder, names]) => {
    const options = lists
      .filter((path) => folder === "." || path.startsWith(`${folder}/`))
      .flatMap((path) => [...repository.text(path).matchAll(OPTION)].map(([, name]) => name!));
    const configure = [
      ...["cmake", "-S", ".", "-B", "{dir}/build", "-DCMAKE_BUILD_TYPE=Release"],
      "-DCMAKE_RUNTIME_OUTPUT_DIRECTORY={dir}/bin",
      ...[...new Set(options)].map((name) => `-D${name}=ON`),
    ];
    return {
      name: "cpp",
      entry: {
        driver: "google-benchmark",
        ...inFolder(folder),
        build: [configure, ["cmake", "--build", "{dir}/build", "--parallel", "--target", ...names]],
        binaries: names.map((name) => `{dir}/bin/${name}`),
      },
      remarks: [
        "the library itself must be there: on a hosted runner, a step before with apt-get install libbenchmark-dev.",
      ],
    };
  });
};

function linkedTargets(repository: Repository, path: string): string[] {
  return [...repository.text(path).matchAll(LINKED)]
    .filter(([, , libraries]) => LIBRARY.test(libraries!))
    .map(([, name]) => name!);
}

function outermost(folder: string, projects: readonly string[]): string {
  const above = projects
    .map((path) => posix.dirname(path))
    .filter((root) => root === "." || root === folder || folder.startsWith(`${root}/`))
    .sort((a, b) => a.length - b.length);
  return above[0] ?? folder;
}
