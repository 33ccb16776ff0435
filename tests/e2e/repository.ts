import { appendFile, copyFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { copyAction } from "../action/runner.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A real git repository on disk: the toy suite, this action's bundle, and this repository's workflows. */
export class Repository {
  readonly path: string;
  private constructor(path: string) {
    this.path = path;
  }

  static async make(workflows: Record<string, string> = {}): Promise<Repository> {
    const repository = new Repository(await mkdtemp(join(tmpdir(), "rvp-repo-")));
    const { path } = repository;
    await cp(join(ROOT, "examples/node-toy"), path, {
      recursive: true,
      filter: (file) => !file.includes(".rvp"),
    });
    await copyFile(join(ROOT, "action.yml"), join(path, "action.yml"));
    await copyAction(join(path, "dist"));
    await cp(join(ROOT, "scripts"), join(path, "scripts"), { recursive: true });
    for (const folder of [".github/workflows", "examples/workflows"]) {
      await cp(join(ROOT, folder), join(path, ".github/workflows"), { recursive: true });
    }
    for (const [name, text] of Object.entries(workflows)) {
      await writeFile(join(path, ".github/workflows", name), text);
    }
    for (const name of ["pr.yml", "pr-comment.yml"]) {
      const file = join(path, ".github/workflows", name);
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replaceAll("domains: classical", "domains: toy"));
    }
    for (const name of ["bench.yml", "baseline.yml"]) {
      const file = join(path, ".github/workflows", name);
      const text = await readFile(file, "utf8");
      const onProcessor = text.replaceAll("device: cuda", "device: cpu"); // the toy has no other
      await writeFile(file, onProcessor.replaceAll("profile: gpu", "profile: full"));
    }
    await appendFile(join(path, "benchmarks/toy/sum.toml"), MEDIUM);
    await writeFile(join(path, ".gitignore"), ".rvp/\nresults/\n");
    await repository.git("init", "--quiet", "--initial-branch=main");
    await repository.git("config", "uploadpack.allowAnySHA1InWant", "true"); // as GitHub does
    await repository.commit("first", QUIET);
    return repository;
  }

  /** Commits the toy's knobs on a branch of its own, as another program than main's; its commit. */
  async branch(name: string, knobs: object): Promise<string> {
    await this.git("checkout", "--quiet", "-B", name, "main");
    return this.commit(name, { ...QUIET, branch: name, ...knobs });
  }

  async commit(message: string, knobs: object): Promise<string> {
    await writeFile(join(this.path, "knobs.json"), JSON.stringify(knobs));
    await this.git("add", "--all");
    const author = ["-c", "user.name=test", "-c", "user.email=test@localhost"];
    await this.git(...author, "commit", "--quiet", "--allow-empty", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  /** Commits a file's new text on the branch that is checked out. */
  async edit(name: string, change: (text: string) => string): Promise<string> {
    const file = join(this.path, name);
    const text = await readFile(file, "utf8");
    const changed = change(text);
    if (changed === text) throw new Error(`${name} did not change`);
    await writeFile(file, changed);
    return this.commit(
      `edit ${name}`,
      JSON.parse(await readFile(join(this.path, "knobs.json"), "utf8")),
    );
  }

  async git(...args: string[]): Promise<string> {
    return (await execa("git", args, { cwd: this.path })).stdout;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

/** No work is done and no clock is read: figures are drawn with a small spread, whatever the machine does. */
const QUIET = { simulate: 0.003 };

/** A third case, so that three shards have one each. */
const MEDIUM = `
[[cases]]
profiles = ["quick", "full"]
axes = { size = ["medium"] }
params = { count = 50_000 }
checks = { sum = { exact = true, expect = 1_249_975_000 } }
`;
