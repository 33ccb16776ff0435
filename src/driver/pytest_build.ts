import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "smol-toml";
import { requireProgram } from "./program.ts";
import { copySource } from "./source.ts";
import type { BuildPlace, EntryOf } from "./tool.ts";

/** Of versions that are made of git's tags: a copy of the source has none, and both sides get the same. */
const VERSIONS = {
  SETUPTOOLS_SCM_PRETEND_VERSION: "0.0",
  PDM_BUILD_SCM_VERSION: "0.0",
  POETRY_DYNAMIC_VERSIONING_BYPASS: "0.0",
};

/** An environment of its own for each side: the package, installed as its users get it, and the tool. */
export async function buildEnvironment(
  { folder, built, scratch, work }: BuildPlace,
  { extras = [], groups = [], requirements = [] }: EntryOf<"pytest-benchmark">,
): Promise<void> {
  const cwd = await copySource(folder, join(scratch, "source"));
  // A native part is compiled where the other side's was.
  const env = { ...VERSIONS, CARGO_TARGET_DIR: work, PIP_DISABLE_PIP_VERSION_CHECK: "1" };
  await requireProgram(["python3", "-m", "venv", built], { cwd });
  const install = [join(built, "bin/pip"), "install", "--no-input", "--quiet"];
  // Of these pip knows since 25.1; an environment is made with the one that came with Python.
  if (groups.length > 0) await requireProgram([...install, "--upgrade", "pip"], { cwd, env });
  const named = [
    ...((await isPackage(cwd)) ? [extras.length > 0 ? `.[${extras.join(",")}]` : "."] : []),
    ...groups.flatMap((group) => ["--group", group]),
    ...requirements.flatMap((file) => ["--requirement", file]),
  ];
  await requireProgram([...install, ...named, "pytest", "pytest-benchmark"], { cwd, env });
}

/** pyproject.toml may hold the settings of tools alone. */
async function isPackage(folder: string): Promise<boolean> {
  const there = (name: string) =>
    stat(join(folder, name)).then(
      () => true,
      () => false,
    );
  if ((await there("setup.py")) || !(await there("pyproject.toml"))) return there("setup.py");
  const { project, "build-system": build } = parse(
    await readFile(join(folder, "pyproject.toml"), "utf8"),
  );
  return project !== undefined || build !== undefined;
}
