import { copyFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { copyAction } from "../action/runner.ts";
import { emptyState } from "../github/fake/routes.ts";
import { FakeGitHub } from "../github/fake/server.ts";
import { runWorkflow } from "./act.ts";
import type { ForeignProject } from "./foreign_projects.ts";
import { ForeignRepository } from "./foreign_repository.ts";

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
  readonly #repository: ForeignRepository;
  #number = 0;

  private constructor(folder: string, fake: FakeGitHub, repository: ForeignRepository) {
    this.#folder = folder;
    this.#fake = fake;
    this.#repository = repository;
  }

  /** The benchmarks are on main; the gate is the first pull request, on the branch `gate`. */
  static async make(project: ForeignProject): Promise<FirstGate> {
    const folder = await mkdtemp(join(tmpdir(), "rvp-first-gate-"));
    const cli = join(folder, "action/dist/cli.mjs");
    await copyAction(dirname(cli));
    await copyFile(join(ROOT, "action.yml"), join(folder, "action/action.yml"));
    await cp(join(ROOT, "dist/cli.mjs"), cli);
    const repository = await ForeignRepository.make(join(folder, "repository"), project, cli);
    return new FirstGate(folder, await FakeGitHub.start(emptyState()), repository);
  }

  /** The pull request that brings the gate. */
  first(): Promise<GateAnswer> {
    return this.#pullRequest("gate", "main");
  }

  /** A pull request upon it that changes one place. */
  async change(place: ForeignProject["slow"]): Promise<GateAnswer> {
    const branch = `change-${++this.#number}`;
    await this.#repository.git("checkout", "--quiet", "-B", branch, "gate");
    await this.#repository.replace(place);
    await this.#repository.commitAll(branch);
    return this.#pullRequest(branch, "gate");
  }

  async #pullRequest(branch: string, base: string): Promise<GateAnswer> {
    await this.#repository.git("checkout", "--quiet", "--detach", branch); // act copies what is checked out
    const head = await this.#repository.git("rev-parse", branch);
    const artifacts = await mkdtemp(join(this.#folder, "artifacts-"));
    const { jobs, log } = await runWorkflow({
      repository: this.#repository.root,
      action: join(this.#folder, "action"),
      workflow: "rvp-bench.yml",
      eventName: "pull_request",
      event: {
        pull_request: {
          number: 7,
          head: { sha: head, ref: branch, repo: { full_name: "o/r" } },
          base: { sha: await this.#repository.git("rev-parse", base), ref: base },
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

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#fake.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
