import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { RvpError } from "../system/errors.ts";
import { requireProgram } from "./program.ts";
import { copySource } from "./source.ts";
import type { BuildPlace, EntryOf, Place } from "./tool.ts";

/** A bench target, built. Paths are below the folder of the build. */
export interface BenchProgram {
  /** PACKAGE/TARGET: no two are called the same. */
  name: string;
  file: string;
  /** Its package's, where it runs. */
  folder: string;
}

const INDEX = "programs.json";

export async function readPrograms({ built }: Place): Promise<BenchProgram[]> {
  return JSON.parse(await readFile(join(built ?? "", INDEX), "utf8")) as BenchProgram[];
}

/**
 * Compile the bench targets of a copy of the source. Compiled dependencies stay in `work`, where the other side finds them;
 * the programs are copied out of it, since the next build may overwrite them there.
 */
export async function buildPrograms(
  { folder, built, work }: BuildPlace,
  entry: EntryOf<"criterion">,
): Promise<void> {
  const source = await copySource(folder, join(built, "source"));
  const metadata = ["cargo", "metadata", "--no-deps", "--format-version=1"];
  const { packages } = JSON.parse(await requireProgram(metadata, { cwd: source })) as Metadata;
  const nameOf = new Map(packages.map(({ manifest_path, name }) => [manifest_path, name]));
  const messages = await requireProgram([...cargo(entry), "--target-dir", work], { cwd: source });
  const artifacts = artifactsIn(messages);
  const benches = artifacts.filter(({ target }) => target.kind.includes("bench"));
  const programs = benches.map(({ executable, manifest_path, target }) => {
    const name = `${nameOf.get(manifest_path)}/${target.name}`;
    const home = relative(built, dirname(manifest_path));
    return { executable, name, file: join("programs", name), folder: home };
  });
  if (programs.length === 0) throw new RvpError("there is no bench target", NO_TARGET);
  const binaries = artifacts.filter(({ target }) => target.kind.includes("bin"));
  const index: BenchProgram[] = [];
  for (const { executable, ...program } of programs.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    await refuseBinaries(executable, binaries, program.name);
    await mkdir(dirname(join(built, program.file)), { recursive: true });
    await copyFile(executable, join(built, program.file));
    index.push(program);
  }
  await writeFile(join(built, INDEX), JSON.stringify(index));
}

const NO_TARGET = {
  stage: "build",
  hint: "add one with harness = false, or name its required-features in features",
} as const;

function cargo({ packages, benches, features, args = [] }: EntryOf<"criterion">): string[] {
  return [
    ...["cargo", "bench", "--no-run", "--message-format=json-render-diagnostics"],
    ...(packages ? packages.flatMap((name) => ["--package", name]) : ["--workspace"]),
    ...(benches ? benches.flatMap((name) => ["--bench", name]) : ["--benches"]),
    ...(features ? ["--features", features.join(",")] : []),
    ...args,
  ];
}

interface Metadata {
  packages: { name: string; manifest_path: string }[];
}

interface Artifact {
  reason: string;
  manifest_path: string;
  target: { name: string; kind: string[] };
  executable: string;
}

/** Cargo prints a line for each thing that it made; only some can be run. */
function artifactsIn(messages: string): Artifact[] {
  return messages
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Artifact)
    .filter(({ reason, executable }) => reason === "compiler-artifact" && executable);
}

/** A program that starts another by the path that Cargo told it would start whichever side was built last. */
async function refuseBinaries(executable: string, binaries: readonly Artifact[], name: string) {
  const program = await readFile(executable);
  const started = binaries.find((binary) => program.includes(binary.executable));
  if (!started) return;
  throw new RvpError(`${name} starts the binary ${started.target.name} by CARGO_BIN_EXE`, {
    stage: "build",
    hint: 'leave the target out (benches names those that stay); driver = "command" measures programs',
  });
}
