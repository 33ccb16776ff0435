import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { cpus } from "node:os";
import { join, posix } from "node:path";
import picomatch from "picomatch";
import { runCommand } from "../system/command.ts";
import { EXIT, messageOf, RvpError } from "../system/errors.ts";
import { listFiles } from "../system/folder.ts";
import { findBuildSandbox } from "../system/sandbox.ts";

/** What decides whether two builds are the same. */
export interface KeyParts {
  suiteFolder: string;
  /** Globs relative to the suite (`../` too); the bytes of every match count, and all files of a folder. */
  inputs: readonly string[];
  /** Commands whose output counts (compiler and interpreter versions). */
  toolchain: readonly (readonly string[])[];
  /** Everything else: commands, environment, keys of earlier steps. */
  salt: unknown;
  /** A glob may match nothing (what a program reads when it runs); else that is a mistake in the manifest. */
  mayBeAbsent?: boolean;
}

/**
 * SHA-256 over inputs, toolchain, salt and processor model (suites may build for the native CPU).
 * Throws RvpError when a glob matches no file or a toolchain command fails.
 */
export async function contentKey(parts: KeyParts): Promise<string> {
  const hash = createHash("sha256");
  for (const pattern of parts.inputs) {
    const matched = await filesMatching(parts.suiteFolder, pattern);
    if (matched.length === 0 && !parts.mayBeAbsent) {
      throw new RvpError(`${parts.suiteFolder}: build input "${pattern}" matches no file`, {
        stage: "plan",
      });
    }
    for (const file of matched) {
      const { executable, bytes } = await readInput(join(parts.suiteFolder, file));
      // With its length, or else one file could hold what another held under another name.
      hash.update(JSON.stringify([file, executable, bytes.length])).update(bytes);
    }
  }
  for (const command of parts.toolchain) {
    hash.update(await versionOf(command, parts.suiteFolder)).update("\0");
  }
  hash.update(JSON.stringify([parts.salt, process.arch, cpus()[0]?.model ?? ""]));
  return hash.digest("hex").slice(0, 32);
}

/** Throws RvpError for what cannot be read: a dangling link, or a link to a folder, whose files have no names here. */
async function readInput(path: string): Promise<{ executable: boolean; bytes: Buffer }> {
  try {
    const [{ mode }, bytes] = await Promise.all([stat(path), readFile(path)]);
    return { executable: (mode & 0o100) !== 0, bytes };
  } catch (error) {
    throw new RvpError(`${path}: an input cannot be read: ${messageOf(error)}`, {
      stage: "plan",
      hint: "name the files of a linked folder by where they are",
      cause: error,
    });
  }
}

/** Files that a glob or a plain path names, relative to the folder; none when nothing is there. */
async function filesMatching(folder: string, pattern: string): Promise<string[]> {
  const { base, glob } = picomatch.scan(pattern);
  if (!glob) {
    const found = await stat(join(folder, pattern)).catch(() => null);
    return found?.isDirectory() ? filesMatching(folder, `${pattern}/**`) : found ? [pattern] : [];
  }
  if (!existsSync(join(folder, base))) return [];
  const matches = picomatch(glob, { dot: true });
  const files = await listFiles(join(folder, base));
  return files.filter((file) => matches(file)).map((file) => posix.join(base, file));
}

/** What a version command prints. Throws RvpError when it cannot be run: no receipt, no build. */
export async function versionOf(
  command: readonly string[],
  cwd: string,
  signal?: AbortSignal,
): Promise<string> {
  const { failed, output, problem } = await runCommand(command, cwd, {
    signal,
    sandbox: findBuildSandbox(),
  });
  signal?.throwIfAborted();
  if (!failed) return output;
  throw new RvpError(`\`${command.join(" ")}\` failed: ${problem}`, {
    stage: "build",
    exitCode: EXIT.notMeasured,
    hint: `is ${command[0]} installed and on PATH?`,
  });
}
