import { posix } from "node:path";
import { type Finder, inFolder, list } from "./found.ts";

const BENCHMARK = /^func Benchmark\w*\(\s*\w+\s+\*testing\.B\s*\)/m;
const BUILD_TAG = /^\/\/go:build\s+(.+)$/m;

/** `go test -bench`: an entry for each module that has benchmarks. */
export const findGo: Finder = (repository) => {
  const modules = repository.named(/^go\.mod$/).map((path) => posix.dirname(path));
  const inModule = new Map<string, string[]>();
  for (const path of repository.named(/_test\.go$/)) {
    if (!BENCHMARK.test(repository.text(path))) continue;
    const module = modules
      .filter((folder) => folder === "." || path.startsWith(`${folder}/`))
      .sort((a, b) => b.length - a.length)[0];
    if (module === undefined) continue;
    inModule.set(module, [...(inModule.get(module) ?? []), path]);
  }
  return [...inModule].map(([folder, files]) => {
    const packages = files.map((path) => posix.relative(folder, posix.dirname(path)));
    const tagged = files.flatMap((path) => BUILD_TAG.exec(repository.text(path))?.[1] ?? []);
    return {
      name: "go",
      entry: {
        driver: "go",
        ...inFolder(folder),
        ...list(
          "packages",
          packages.map((path) => (path === "" ? "." : `./${path}`)),
        ),
      },
      remarks: [...new Set(tagged)].map(
        (tag) =>
          `some benchmarks are built only with ${tag}: say so in args, as in ["-tags=${tag}"].`,
      ),
    };
  });
};
