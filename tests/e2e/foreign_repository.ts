import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { GitFolder } from "../git_folder.ts";
import type { ForeignProject } from "./foreign_projects.ts";

/** A git repository of strangers. On main it has benchmarks; on the branch `gate`, what `rvp-bench init` wrote. */
export class ForeignRepository extends GitFolder {
  /** @param cli the bundled command line */
  static async make(
    root: string,
    { files, commands = [] }: ForeignProject,
    cli: string,
  ): Promise<ForeignRepository> {
    const repository = new ForeignRepository(root);
    await repository.initialise();
    await repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
    for (const [path, text] of Object.entries(files)) await repository.write(path, text);
    await repository.commitAll("benchmarks");
    await repository.git("checkout", "--quiet", "-b", "gate");
    const named = commands.flatMap((text) => ["--command", text]);
    await execa(process.execPath, [cli, "init", ...named], { cwd: root });
    await repository.commitAll("gate");
    return repository;
  }

  /** One place of one file. */
  async replace([file, from, to]: ForeignProject["slow"]): Promise<void> {
    const text = await readFile(join(this.root, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    await this.write(file, text.replace(from, to));
  }
}
