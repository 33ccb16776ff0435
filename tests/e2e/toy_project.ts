import { execFileSync } from "node:child_process";
import { copyFile, cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import type { Verdict } from "../../src/contract/generated/types.ts";
import { nodes } from "./nodes.ts";

const ROOT = join(import.meta.dirname, "../..");
/** The machine's own, the oldest that is promised where it is Node 20. */
const NODE = nodes()[0]?.path ?? "";

/** A git repository with the toy suite, and the bundled command line alone beside it. */
export class ToyProject implements AsyncDisposable {
  readonly folder: string;
  readonly root: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.root = join(folder, "toy");
  }

  static async make(): Promise<ToyProject> {
    const project = new ToyProject(await mkdtemp(join(tmpdir(), "rvp-toy-")));
    await copyFile(join(ROOT, "dist/cli.mjs"), join(project.folder, "cli.mjs"));
    await cp(join(ROOT, "examples/node-toy"), project.root, {
      recursive: true,
      filter: (file) => !file.includes(".rvp"),
    });
    await writeFile(join(project.root, ".gitignore"), ".rvp\n");
    project.git("init", "--quiet", "--initial-branch=main");
    return project;
  }

  git(...args: string[]): string {
    const identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"];
    return execFileSync("git", [...identity, ...args], { cwd: this.root, encoding: "utf8" }).trim();
  }

  /** Write the toy's knobs and commit everything. */
  async commit(knobs: object): Promise<string> {
    await writeFile(join(this.root, "knobs.json"), JSON.stringify(knobs));
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", JSON.stringify(knobs));
    return this.git("rev-parse", "HEAD");
  }

  /** Start the command line; nothing of this machine's environment but PATH is seen. */
  start(args: readonly string[], env: Record<string, string> = {}) {
    return execa(NODE, [join(this.folder, "cli.mjs"), ...args], {
      cwd: this.root,
      reject: false,
      extendEnv: false,
      env: { PATH: process.env.PATH, HOME: this.folder, NO_COLOR: "1", ...env },
    });
  }

  /** Run with faults of the toy; the verdict where there is one. */
  async run(args: readonly string[], knobs?: object) {
    const env: Record<string, string> = knobs ? { RVP_TOY_KNOBS: JSON.stringify(knobs) } : {};
    const { exitCode, stdout, stderr } = await this.start(["run", "--json", ...args], env);
    const verdict = stdout.startsWith("{") ? (JSON.parse(stdout) as Verdict) : null;
    return { exitCode, stderr, verdict };
  }

  /** Folder of the newest run. */
  async latest(): Promise<string> {
    const runs = join(this.root, ".rvp/runs");
    return join(runs, (await readdir(runs)).sort().at(-1) ?? "");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
