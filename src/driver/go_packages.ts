import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { requireProgram } from "./program.ts";
import type { BuildPlace, EntryOf, Place } from "./tool.ts";

/** The tests of a package that has benchmarks, built into one program. */
export interface TestBinary {
  /** Import path. */
  package: string;
  /** Where `go test` would start it, below the suite's folder. */
  folder: string;
  /** Below the folder of the build. */
  binary: string;
}

const INDEX = "packages.json";
const FIELDS = "-json=ImportPath,Dir,TestGoFiles,XTestGoFiles";

/** Build the tests of each package that has a benchmark, and leave a list of them. */
export async function buildTests(
  { folder, built }: BuildPlace,
  { packages = ["./..."], args = [] }: EntryOf<"go">,
): Promise<void> {
  const go = (...rest: string[]) => requireProgram(["go", ...rest], { cwd: folder });
  const index: TestBinary[] = [];
  for (const found of packagesIn(await go("list", ...args, FIELDS, ...packages))) {
    if (!(await hasBenchmark(found))) continue;
    const binary = `${index.length}.test`;
    await go("test", ...args, "-c", "-o", join(built, binary), found.ImportPath);
    index.push({ package: found.ImportPath, folder: relative(folder, found.Dir), binary });
  }
  await writeFile(join(built, INDEX), JSON.stringify(index));
}

export async function readTests({ built }: Place): Promise<TestBinary[]> {
  return JSON.parse(await readFile(join(built ?? "", INDEX), "utf8")) as TestBinary[];
}

interface GoPackage {
  ImportPath: string;
  Dir: string;
  TestGoFiles?: string[];
  XTestGoFiles?: string[];
}

/** `go list` prints one document after the other. */
function packagesIn(listed: string): GoPackage[] {
  const documents = listed.split(/^(?=\{)/m).filter((text) => text.trim() !== "");
  return documents.map((text) => JSON.parse(text) as GoPackage);
}

async function hasBenchmark({ Dir, TestGoFiles = [], XTestGoFiles = [] }: GoPackage) {
  const files = [...TestGoFiles, ...XTestGoFiles].map((file) => readFile(join(Dir, file), "utf8"));
  return (await Promise.all(files)).some((text) => /^func Benchmark/m.test(text));
}
