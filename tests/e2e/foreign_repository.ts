import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";
import type { ForeignProject } from "./foreign_projects.ts";

/** A git repository of strangers. On main it has benchmarks; on the branch `gate`, what `rvp-bench init` wrote. */
export class ForeignRepository {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /** @param cli the bundled command line */
  static async make(
    root: string,
    project: ForeignProject,
    cli: string,
  ): Promise<ForeignRepository> {
    const repository = new ForeignRepository(root);
    for (const [path, text] of Object.entries(project.files)) await repository.write(path, text);
    await repository.git("init", "--quiet", "--initial-branch=main");
    await repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
    await repository.commit("benchmarks");
    await repository.git("checkout", "--quiet", "-b", "gate");
    const commands = (project.commands ?? []).flatMap((text) => ["--command", text]);
    await execa(process.execPath, [cli, "init", ...commands], { cwd: root });
    await repository.commit("gate");
    return repository;
  }

  /** One place of one file. */
  async replace([file, from, to]: ForeignProject["slow"]): Promise<void> {
    const text = await readFile(join(this.root, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    await this.write(file, text.replace(from, to));
  }

  async write(file: string, text: string): Promise<void> {
    const path = join(this.root, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  async commit(message: string): Promise<void> {
    await this.git("add", "--all");
    const author = ["-c", "user.name=test", "-c", "user.email=test@localhost"];
    await this.git(...author, "commit", "--quiet", "--message", message);
  }

  async git(...args: string[]): Promise<string> {
    return (await execa("git", args, { cwd: this.root })).stdout;
  }
}
