import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parse } from "smol-toml";
import { messageOf, RvpError } from "../system/errors.ts";

/** Never looked into: what a build or a package manager wrote. */
const SKIPPED =
  /^(\.(?!github$).*|node_modules|target|dist|build|venv|__pycache__|site-packages|vendor)$/;
const DEPTH = 6;
const MOST_FILES = 50_000;
/** No manifest and no test file that people write is longer. */
const MOST_BYTES = 1 << 20;

/** The files of a repository, by their paths below its root, sorted; with `/` on every system. */
export class Repository {
  readonly root: string;
  readonly files: readonly string[];
  readonly #paths: ReadonlySet<string>;

  constructor(root: string) {
    this.root = root;
    this.files = filesOf(root).sort();
    this.#paths = new Set(this.files);
  }

  /** Paths whose last part is such a name. */
  named(name: RegExp): string[] {
    return this.files.filter((path) => name.test(posix.basename(path)));
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** A file's text; empty where it is too long to be one that people write. */
  text(path: string): string {
    const full = join(this.root, path);
    return lstatSync(full).size > MOST_BYTES ? "" : readFileSync(full, "utf8");
  }

  /** Throws RvpError where the file is no TOML. */
  toml(path: string): Record<string, unknown> {
    try {
      return parse(this.text(path));
    } catch (cause) {
      throw new RvpError(`${join(this.root, path)}: not TOML: ${messageOf(cause)}`, {
        stage: "usage",
        hint: `init reads ${posix.basename(path)} to find benchmarks`,
        cause,
      });
    }
  }
}

function filesOf(root: string): string[] {
  const found: string[] = [];
  const visit = (folder: string, depth: number) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (isFolder(entry)) {
        if (depth < DEPTH && !SKIPPED.test(entry.name)) visit(path, depth + 1);
      } else if (entry.isFile() && found.length < MOST_FILES) {
        found.push(path);
      }
    }
  };
  visit(".", 0);
  return found;
}

/** A link may lead out of the repository, or round in a circle. */
function isFolder(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.isSymbolicLink();
}
