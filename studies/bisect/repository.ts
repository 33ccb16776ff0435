import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

/** The toy measures five samples and takes their median; times that gate take the lower decile of more. */
const LIKE_TIMES_THAT_GATE = `
[profiles.full]
warmup_seconds = 0.01
seconds = 0.03
least_samples = 30
timeout_seconds = 30

[[policy.rules]]
match = "*:fit_time"
summary = "p10"
`;

/** A git repository with the toy suite and a line of commits, each with a program of its own. */
export class ToyHistory implements AsyncDisposable {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /**
   * @param knobs of each commit of the toy, oldest first; the first one brings the toy itself
   */
  static async make(knobs: readonly object[]): Promise<ToyHistory> {
    const history = new ToyHistory(mkdtempSync(join(tmpdir(), "rvp-bisect-")));
    const toy = join(import.meta.dirname, "../../examples/node-toy");
    cpSync(toy, history.root, { recursive: true, filter: (file) => !file.includes(".rvp") });
    appendFileSync(join(history.root, "rvp.toml"), LIKE_TIMES_THAT_GATE);
    await history.git("init", "--quiet", "--initial-branch=main");
    await history.git("add", "--all");
    await history.git("commit", "--quiet", "--message", "the toy");
    // One process for all commits.
    const input = knobs.map((each, index) => commitOf(each, index)).join("");
    await execa("git", ["fast-import", "--quiet"], { cwd: history.root, input });
    return history;
  }

  async git(...args: string[]): Promise<string> {
    const identity = ["-c", "user.name=study", "-c", "user.email=study@localhost"];
    return (await execa("git", [...identity, ...args], { cwd: this.root })).stdout;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function commitOf(knobs: object, index: number): string {
  const text = JSON.stringify({ ...knobs, commit: index });
  const message = `commit ${index}`;
  return [
    "commit refs/heads/main",
    `committer study <study@localhost> ${1_700_000_000 + 60 * index} +0000`,
    `data ${message.length}`,
    message,
    ...(index === 0 ? ["from refs/heads/main^0"] : []),
    "M 100644 inline knobs.json",
    `data ${text.length}`,
    text,
    "",
  ].join("\n");
}
