import { createHash } from "node:crypto";
import { lstat, readFile, readlink } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import picomatch from "picomatch";
import type { Driven, Suite } from "../plan/suites.ts";
import { RvpError } from "../system/errors.ts";
import { sourceFiles, topOf } from "../system/source_files.ts";

/**
 * SHA-256 over the files that decide what the benchmarks of a driven suite do: what git tracks in the repository or
 * would add to it, documents included, since programs embed them and parse them; or what the entry names of that. Read
 * once in a job: what a build writes beside them meanwhile is none of the sources.
 *
 * Throws RvpError where a glob matches no file.
 */
export function sourcesKey(suite: Suite): Promise<string> {
  const { folder, driven } = suite;
  if (!driven) throw new Error(`suite ${suite.manifest.name} says itself what it is built of`);
  const known = keys.get(suite) ?? readSources(folder, driven);
  keys.set(suite, known);
  return known;
}

/** By the suite of one job: the next one reads anew. */
const keys = new WeakMap<Suite, Promise<string>>();

/** What speaks to rvp-bench and to the forge, or was said by them, and not to any program. */
const NO_SOURCE = ["rvp.toml", ".rvp", "baselines", "/.github"];

async function readSources(folder: string, { entry, root }: Driven): Promise<string> {
  const top = await topOf(folder);
  const files = await sourceFiles(top);
  // Globs are the entry's, relative to its folder; here paths are relative to the repository.
  const matching = (from: string) => (glob: string) => {
    const start = glob.startsWith("/") ? "" : relative(top, from).split(sep).join("/");
    return matcherOf(posix.join(start, glob).replace(/^\//, ""));
  };
  const ignored = [...NO_SOURCE.map(matching(root)), ...(entry.ignore ?? []).map(matching(folder))];
  const chosen = entry.inputs?.flatMap((glob) => {
    const found = files.filter(matching(folder)(glob));
    if (found.length > 0) return found;
    throw new RvpError(`rvp.toml: inputs: "${glob}" matches no file that git knows`, {
      stage: "plan",
      hint: `it is a glob relative to ${folder}`,
    });
  });
  const sources = [...new Set(chosen ?? files)].filter((file) => !ignored.some((is) => is(file)));
  const hash = createHash("sha256");
  for (const file of sources.sort()) {
    const { kind, bytes } = await contentOf(join(top, file));
    // With its length, or else one file could hold what another held under another name.
    hash.update(JSON.stringify([file, kind, bytes.length])).update(bytes);
  }
  return hash.digest("hex").slice(0, 32);
}

function matcherOf(glob: string): (file: string) => boolean {
  return picomatch([glob, `${glob}/**`], { dot: true });
}

/** A link counts by its target, which has a name of its own where it is in the repository. */
async function contentOf(path: string): Promise<{ kind: string; bytes: Buffer }> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return { kind: "deleted", bytes: Buffer.alloc(0) };
  if (found.isSymbolicLink()) return { kind: "link", bytes: Buffer.from(await readlink(path)) };
  const kind = (found.mode & 0o100) !== 0 ? "executable" : "file";
  return { kind, bytes: await readFile(path) };
}
