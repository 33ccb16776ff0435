import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import type { Budget, DrivenSuite } from "../../src/contract/generated/types.ts";
import type { MeasuredOutcome, Tool } from "../../src/driver/tool.ts";

/** As short as a figure can be had. */
export const SHORT: Budget = {
  warmup_seconds: 0.001,
  seconds: 0.01,
  least_samples: 3,
  most_samples: 10,
};

/** A project that people could have, as a repository of its own, and one tool at work in it. */
export class Project<Entry extends DrivenSuite> {
  readonly folder: string;
  readonly built: string;
  readonly #root: string;
  readonly #tool: Tool<Entry>;
  readonly #entry: Entry;

  private constructor(root: string, tool: Tool<Entry>, entry: Entry) {
    this.#root = root;
    this.folder = join(root, "project");
    this.built = join(root, "built");
    this.#tool = tool;
    this.#entry = entry;
  }

  /** @param work a compiler's, kept from one run of the tests to the next */
  static async build<Entry extends DrivenSuite>(
    fixture: string,
    tool: Tool<Entry>,
    entry: Entry,
    work?: string,
  ): Promise<Project<Entry>> {
    const project = new Project(await mkdtemp(join(tmpdir(), "rvp-driver-")), tool, entry);
    const from = join(import.meta.dirname, "../fixtures/driver", fixture);
    await cp(from, project.folder, { recursive: true });
    await project.git("init", "--quiet");
    await project.git("add", "--all");
    await mkdir(project.built);
    const place = { ...(await project.#place()), built: project.built };
    const kept = work ? join(tmpdir(), work) : join(project.#root, "work");
    await mkdir(kept, { recursive: true });
    try {
      await tool.build?.({ ...place, work: kept }, entry);
    } catch (error) {
      await project[Symbol.asyncDispose]();
      throw error;
    }
    return project;
  }

  /** The same build, as another entry of rvp.toml sees it. */
  as(entry: Entry): Project<Entry> {
    return new Project(this.#root, this.#tool, entry);
  }

  list(): Promise<string[]> {
    return this.#place().then((place) => this.#tool.list(place, this.#entry));
  }

  async run(names: readonly string[], budget = SHORT): Promise<Record<string, MeasuredOutcome>> {
    const answers = await this.#tool.run(names, budget, await this.#place(), this.#entry);
    return Object.fromEntries(answers.map(({ name, outcome }) => [name, outcome]));
  }

  /** What git finds changed or new in the project. */
  async changes(): Promise<string> {
    return this.git("status", "--porcelain", "--ignored", "--untracked-files=all").then((all) =>
      all.replace(/^A {2}.*$/gm, "").trim(),
    );
  }

  async builtFiles(): Promise<string[]> {
    return (await readdir(this.built, { recursive: true })).sort();
  }

  async git(...args: string[]): Promise<string> {
    return (await execa("git", args, { cwd: this.folder })).stdout;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#root, { recursive: true, force: true });
  }

  async #place() {
    const scratch = await mkdtemp(join(this.#root, "scratch-"));
    return { folder: this.folder, built: this.built, scratch, threads: 1 };
  }
}

/** The times of a benchmark that was measured; throws for any other. */
export function timesOf(outcome: MeasuredOutcome | undefined): number[] {
  if (outcome?.kind !== "samples") throw new Error(`no samples: ${JSON.stringify(outcome)}`);
  return outcome.metrics.time ?? [];
}
