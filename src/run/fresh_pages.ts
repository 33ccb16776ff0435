import { lstat, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { messageOf } from "../system/errors.ts";

/** More than this is not written in each round: writing it back to the disk would be measured, too. */
const MOST_BYTES = 64 * 2 ** 20;
const LIBRARY = /\.so(\.|$)/;

/**
 * Draws the luck of where programs lie in memory anew. The system keeps the pages of a file where they were put when it was
 * written, and every process runs from there: the same bytes, written twice, can differ in speed by some per cent, in all
 * rounds (docs/decisions/0034). Written once, that luck would be taken for a difference of the code.
 */
export class FreshPages {
  readonly #programs = new Map<string, Promise<readonly string[]>>();
  readonly #note: (message: string) => void;
  #failed = false;

  constructor(note: (message: string) => void) {
    this.#note = note;
  }

  /** Write all programs of these folders anew, under their names; processes that run keep theirs. */
  async draw(folders: Iterable<string>): Promise<void> {
    for (const folder of new Set(folders)) {
      const programs = this.#programs.get(folder) ?? programsIn(folder);
      this.#programs.set(folder, programs);
      try {
        for (const program of await programs) await writeAnew(program, dirname(folder));
      } catch (error) {
        if (this.#failed) continue;
        this.#failed = true;
        this.#note(
          `${folder} could not be written anew, so where it lies in memory may favour one side: ${messageOf(error)}`,
        );
      }
    }
  }
}

/** Executable files that no library is; none where they are too large together. */
async function programsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const programs: string[] = [];
  let bytes = 0;
  const files = entries.filter((entry) => entry.isFile() && !LIBRARY.test(entry.name));
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const { mode, size } = await lstat(path);
    if (!(mode & 0o111)) continue;
    programs.push(path);
    bytes += size;
  }
  return bytes <= MOST_BYTES ? programs : [];
}

/** @param beside a folder of the same file system, whose contents nobody seals */
async function writeAnew(program: string, beside: string): Promise<void> {
  const copy = join(beside, `.${basename(program)}-${crypto.randomUUID()}`);
  try {
    const { mode } = await lstat(program);
    // Not by copying: some file systems would share the pages, or leave them on the disk.
    await writeFile(copy, await readFile(program), { mode, flag: "wx" });
    await rename(copy, program);
  } catch (error) {
    await rm(copy, { force: true });
    throw error;
  }
}
