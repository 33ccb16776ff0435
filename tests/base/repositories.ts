import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

/** A real repository with a real remote, both on disk. */
export class TestRepository {
  readonly folder: string;
  readonly path: string;
  private constructor(folder: string) {
    this.folder = folder;
    this.path = join(folder, "clone");
  }

  static async make(): Promise<TestRepository> {
    const repository = new TestRepository(await mkdtemp(join(tmpdir(), "rvp-git-")));
    await execa("git", ["init", "--quiet", "--bare", "--initial-branch=main", repository.remote]);
    await execa("git", ["init", "--quiet", "--initial-branch=main", repository.path]);
    await repository.git("remote", "add", "origin", `file://${repository.remote}`);
    await repository.commit("first");
    await repository.git("push", "--quiet", "origin", "main");
    return repository;
  }

  get remote(): string {
    return join(this.folder, "remote.git");
  }

  async git(...args: string[]): Promise<string> {
    const author = ["-c", "user.name=test", "-c", "user.email=test@localhost"];
    return (await execa("git", [...author, ...args], { cwd: this.path })).stdout;
  }

  async commit(message: string): Promise<string> {
    await writeFile(join(this.path, "file.txt"), message);
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  /** Another clone of the same remote, with only the last commit when shallow. */
  async clone(name: string, ...options: string[]): Promise<string> {
    const path = join(this.folder, name);
    await execa("git", ["clone", "--quiet", ...options, `file://${this.remote}`, path]);
    return path;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
