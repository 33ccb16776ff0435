import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

/** Other code before a line that its file has once. */
export interface Change {
  file: string;
  at: string;
  before: string;
}

/** A clone of this repository, of which one commit is changed at a time. */
export class ChangedClone {
  readonly root = mkdtempSync(join(tmpdir(), "rvp-study-"));

  static async make(): Promise<ChangedClone> {
    const clone = new ChangedClone();
    await execa("git", ["clone", "--quiet", "--local", ".", clone.root]);
    return clone;
  }

  /** Head becomes a commit with this change alone, on top of the clone as it was. Throws where the line is not there once. */
  async commit({ file, at, before }: Change, message: string): Promise<void> {
    const identity = ["-c", "user.name=study", "-c", "user.email=study@localhost"];
    const git = (...args: string[]) => execa("git", [...identity, ...args], { cwd: this.root });
    await git("checkout", "--quiet", "--detach", "origin/HEAD");
    const path = join(this.root, file);
    const text = readFileSync(path, "utf8");
    if (text.split(at).length !== 2) throw new Error(`${file} has not once: ${at}`);
    const changed = text.replace(at, () => before + at);
    writeFileSync(path, changed);
    await git("commit", "--quiet", "--all", "--message", message);
  }

  /** What a job needs that measures this commit beside the clone as it was. */
  get job() {
    return {
      ...{ root: this.root, base: "HEAD~1", stored: false },
      logs: join(this.root, ".rvp", "logs"),
      today: "2026-01-01",
      signal: new AbortController().signal,
      progress: () => {},
    };
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
