import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { copyAction } from "../action/runner.ts";
import { emptyState } from "../github/fake/routes.ts";
import { FakeGitHub } from "../github/fake/server.ts";
import { runWorkflow } from "./act.ts";
import type { ForeignProject } from "./foreign_projects.ts";

const ROOT = join(import.meta.dirname, "../..");

/** What a pull request got: of its second job the outcome, and the comment. */
export interface GateAnswer {
  measured: string | undefined;
  judged: string | undefined;
  comment: string;
  log: string;
}

/** A repository of strangers that got its gate by `rvp-bench init`, before a GitHub of this machine. */
export class FirstGate implements AsyncDisposable {
  readonly #folder: string;
  readonly #fake: FakeGitHub;
  #number = 0;

  private constructor(folder: string, fake: FakeGitHub) {
    this.#folder = folder;
    this.#fake = fake;
  }

  /** The benchmarks are on main; the gate is the first pull request, on the branch `gate`. */
  static async make(project: ForeignProject): Promise<FirstGate> {
    const folder = await mkdtemp(join(tmpdir(), "rvp-first-gate-"));
    const gate = new FirstGate(folder, await FakeGitHub.start(emptyState()));
    await copyAction(join(folder, "action/dist"));
    await copyFile(join(ROOT, "action.yml"), join(folder, "action/action.yml"));
    await cp(join(ROOT, "dist/cli.mjs"), join(folder, "action/dist/cli.mjs"));
    for (const [path, text] of Object.entries(project.files)) {
      await mkdir(dirname(join(gate.root, path)), { recursive: true });
      await writeFile(join(gate.root, path), text);
    }
    await gate.#git("init", "--quiet", "--initial-branch=main");
    await gate.#git("config", "uploadpack.allowAnySHA1InWant", "true");
    await gate.#commit("benchmarks");
    await gate.#git("checkout", "--quiet", "-b", "gate");
    const cli = join(folder, "action/dist/cli.mjs");
    const commands = (project.commands ?? []).flatMap((text) => ["--command", text]);
    await execa(process.execPath, [cli, "init", ...commands], { cwd: gate.root });
    await gate.#commit("gate");
    return gate;
  }

  get root(): string {
    return join(this.#folder, "repository");
  }

  /** The pull request that brings the gate. */
  first(): Promise<GateAnswer> {
    return this.#pullRequest("gate", "main");
  }

  /** A pull request upon it that changes one place. */
  async change([file, from, to]: ForeignProject["slow"]): Promise<GateAnswer> {
    const branch = `change-${++this.#number}`;
    await this.#git("checkout", "--quiet", "-B", branch, "gate");
    const path = join(this.root, file);
    const text = await readFile(path, "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    await writeFile(path, text.replace(from, to));
    await this.#commit(branch);
    return this.#pullRequest(branch, "gate");
  }

  async #pullRequest(branch: string, base: string): Promise<GateAnswer> {
    await this.#git("checkout", "--quiet", "--detach", branch); // act copies what is checked out
    const head = await this.#git("rev-parse", branch);
    const artifacts = await mkdtemp(join(this.#folder, "artifacts-"));
    const { jobs, log } = await runWorkflow({
      repository: this.root,
      action: join(this.#folder, "action"),
      workflow: "rvp-bench.yml",
      eventName: "pull_request",
      event: {
        pull_request: {
          number: 7,
          head: { sha: head, ref: branch, repo: { full_name: "o/r" } },
          base: { sha: await this.#git("rev-parse", base), ref: base },
        },
        repository: { full_name: "o/r", name: "r", default_branch: "main", owner: { login: "o" } },
      },
      apiUrl: this.#fake.url,
      artifacts,
      cache: join(this.#folder, "cache"),
    });
    return {
      measured: jobs["rvp-bench/Measure"],
      judged: jobs["rvp-bench/Judge and comment"],
      comment: this.#fake.state.comments.at(-1)?.body ?? "",
      log,
    };
  }

  async #commit(message: string): Promise<void> {
    await this.#git("add", "--all");
    const author = ["-c", "user.name=test", "-c", "user.email=test@localhost"];
    await this.#git(...author, "commit", "--quiet", "--message", message);
  }

  async #git(...args: string[]): Promise<string> {
    return (await execa("git", args, { cwd: this.root })).stdout;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#fake.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
