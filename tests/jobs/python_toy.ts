// A suite in Python in a git repository: the turns of one of its functions are what commits change.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";

const SUITE = `
import json, random, sys, time
def guilty(count, turns):
    total = 0
    for _ in range(turns):
        total = sum(range(count))
    return total
def step(count):
    return guilty(count, TURNS)
def emit(**event):
    print(json.dumps(event), flush=True)
request = json.loads(sys.stdin.read())
emit(event="hello", protocol=1, suite="toy", versions={}, device="cpu", startup_seconds=0.01)
for item in request["cases"]:
    name, count, budget = item["id"], item["params"]["count"], item["budget"]
    emit(event="started", case=name, phases=[{"metric": "fit_time", "items": count}])
    values = []
    for _ in range(max(5, budget["least_samples"])):
        start = time.perf_counter()
        answer = step(count)
        values.append(SECONDS)
    emit(event="sample", case=name, metric="fit_time", start=0, values=values)
    emit(event="check", case=name, values={"sum": answer})
    emit(event="resources", case=name, metrics={"peak_rss_bytes": 1})
    emit(event="done", case=name, seconds=sum(values))
emit(event="bye", cases=len(request["cases"]))
`;

const MANIFEST = `
protocol = 1
name = "toy"
implements = ["toy/sum"]
version = ["python3", "--version"]
[run]
command = ["python3", "{suite}/toy.py"]
inputs = ["toy.py"]
`;

const TOY = join(import.meta.dirname, "../../examples/node-toy");

/** What a sample says: the clock, or a drawn figure in proportion to the turns, however busy the machine. */
const SECONDS = {
  clock: "time.perf_counter() - start",
  drawn: "TURNS * 1e-4 * random.lognormvariate(0, 0.003)",
};

/** The history of a suite whose cost is all in `toy.py:guilty`. */
export class PythonToy {
  readonly root: string;
  #commits = 0;
  readonly #seconds: string;
  private constructor(root: string, figures: keyof typeof SECONDS) {
    this.root = root;
    this.#seconds = SECONDS[figures];
  }

  /** @param settings what rvp.toml says beyond where suite and definitions are */
  static async make(
    root: string,
    settings = "",
    figures: keyof typeof SECONDS = "clock",
  ): Promise<PythonToy> {
    await mkdir(root, { recursive: true });
    await cp(join(TOY, "benchmarks"), join(root, "benchmarks"), { recursive: true });
    await writeFile(join(root, "suite.toml"), MANIFEST);
    await writeFile(
      join(root, "rvp.toml"),
      `protocol = 1\nsuites = ["."]\nbenchmarks = "benchmarks"\n${settings}`,
    );
    const toy = new PythonToy(root, figures);
    await toy.git("init", "--quiet", "--initial-branch=main");
    return toy;
  }

  /** A commit for each number of turns, each another program. */
  async commitAll(turns: readonly number[]): Promise<void> {
    for (const each of turns) {
      const text = `# ${this.#commits++}\n${this.#suite(each)}`;
      await this.commit(`${each} turns`, text);
    }
  }

  #suite(turns: number): string {
    return SUITE.replace("SECONDS", this.#seconds).replaceAll("TURNS", String(turns));
  }

  /** A commit with another text of the suite. */
  async commit(message: string, text: string): Promise<void> {
    await writeFile(join(this.root, "toy.py"), text);
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message", message);
  }

  async git(...args: string[]): Promise<string> {
    const author = ["-c", "user.name=t", "-c", "user.email=t@localhost"];
    return (await execa("git", [...author, ...args], { cwd: this.root })).stdout;
  }
}
