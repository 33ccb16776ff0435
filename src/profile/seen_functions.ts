import { basename } from "node:path";
import { functionFinder, functionsIn, LONGEST_NAME } from "./functions_in.ts";
import type { SeenLines } from "./seen_lines.ts";

/** Where compilers, interpreters and package managers keep the sources of libraries. */
const LIBRARY =
  /(?:^|\/)(?:rustc|registry\/src|git\/checkouts|include|site-packages|dist-packages|lib\/python[\d.]+)\//;

/** Is a file one that no suite is built from? */
export function isLibrary(path: string): boolean {
  return LIBRARY.test(path);
}

/**
 * The names of functions that ran, by the path of their file in the repository.
 *
 * @param top folder of the repository
 * @param sources text of each of a suite's source files, by its path there
 */
export function seenFunctions(
  lines: SeenLines,
  top: string,
  sources: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const seen = new Map<string, Set<string>>();
  for (const [path, numbers] of lines) {
    const file = sourceOf(path, top, [...sources.keys()]);
    if (file === undefined) continue;
    const functionAt = functionFinder(functionsIn(file, sources.get(file)!));
    const names = seen.get(file) ?? new Set();
    for (const line of numbers) {
      const found = functionAt(line);
      if (found && found.name.length <= LONGEST_NAME) names.add(found.name);
    }
    seen.set(file, names);
  }
  return new Map([...seen].map(([file, names]) => [file, [...names].sort()]));
}

/**
 * The source file that a program means by a path: the one that lies there, or where a build copied sources, or was made from
 * another checkout, the only one that agrees with it from the end on for longest, by two names at least.
 */
export function sourceOf(path: string, top: string, files: readonly string[]): string | undefined {
  if (path.startsWith(`${top}/`)) {
    const own = path.slice(top.length + 1);
    if (files.includes(own)) return own;
  }
  if (isLibrary(path)) return undefined;
  const parts = path.split("/").toReversed();
  const namesakes = files.filter((file) => basename(file) === parts[0]);
  const agreed = namesakes.map((file) => ({
    file,
    names: agreement(file.split("/").toReversed(), parts),
  }));
  const most = Math.max(2, ...agreed.map(({ names }) => names));
  const best = agreed.filter(({ names }) => names === most);
  return best.length === 1 ? best[0]!.file : undefined;
}

function agreement(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((name, index) => name !== b[index]);
  return first < 0 ? a.length : first;
}
