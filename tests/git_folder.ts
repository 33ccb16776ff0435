import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";

/** A git repository of a test: its branch is main, and whoever commits has a name. */
export class GitFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  async git(...args: string[]): Promise<string> {
    const author = ["-c", "user.name=t", "-c", "user.email=t@localhost"];
    return (await execa("git", [...author, ...args], { cwd: this.root })).stdout;
  }

  async write(name: string, text: string): Promise<void> {
    const path = join(this.root, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  async initialise(): Promise<void> {
    await mkdir(this.root, { recursive: true });
    await this.git("init", "--quiet", "--initial-branch=main");
  }

  /** Commit whatever is there. */
  async commitAll(message: string): Promise<void> {
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message", message);
  }
}
