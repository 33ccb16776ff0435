// The workflow that is copied: a history with a drift ends as one issue with the commit, and where its cost grew. Real processes,
// under the runner's stand-in.
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { bundleInto } from "../bundles.ts";
import { emptyState } from "../github/fake/routes.ts";
import { FakeGitHub } from "../github/fake/server.ts";
import { PythonToy } from "../jobs/python_toy.ts";
import { runWorkflow } from "./act.ts";

/** A limit is for what hangs, however busy the machine. */
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

const WORKFLOW = join(import.meta.dirname, "../../examples/workflows/rvp-bench-bisect.yml");
/** The level changes behind the sixth session. */
const TURNS = [10, 10, 10, 10, 10, 10, 30, 30, 30, 30, 30, 30];

let folder: string;
let harness: string;
let toy: PythonToy;
let fake: FakeGitHub;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-drift-"));
  harness = join(folder, "harness");
  fake = await FakeGitHub.start(emptyState());
  await bundleInto(join(harness, "dist"), "cli.mjs");
  toy = await PythonToy.make(
    join(folder, "toy"),
    "[profiles.full]\nrounds = 5\nminutes = 0\n",
    "drawn",
  );
  await toy.git("config", "uploadpack.allowAnySHA1InWant", "true"); // as GitHub does
  await mkdir(join(toy.root, ".github/workflows"), { recursive: true });
  await cp(WORKFLOW, join(toy.root, ".github/workflows/rvp-bench-bisect.yml"));
  for (const turns of TURNS) {
    await toy.commitAll([turns]);
    await cli("run", "-c", "toy/sum/small", "-p", "full", "--no-baseline", "--no-gate", "--all");
  }
});
afterAll(async () => {
  await fake.stop();
  await rm(folder, { recursive: true, force: true });
});

async function cli(...args: string[]): Promise<void> {
  const env = { PATH: process.env.PATH, HOME: folder, RVP_CACHE_DIR: join(folder, "cache") };
  const options = { cwd: toy.root, extendEnv: false, env };
  await execa("node", [join(harness, "dist/cli.mjs"), ...args], options);
}

/** A branch of its own with what is in baselines/, which the code's branch does not have. */
async function moveBaselines(): Promise<void> {
  const index = ["--git-dir", join(toy.root, ".git"), "--work-tree", join(toy.root, "baselines")];
  await toy.git("checkout", "--quiet", "--orphan", "rvp-baselines");
  await toy.git("read-tree", "--empty");
  await toy.git(...index, "add", "--all", "--force", ".");
  await toy.git("commit", "--quiet", "--message", "sessions");
  await toy.git("symbolic-ref", "HEAD", "refs/heads/main");
  await toy.git("reset", "--quiet", "--hard");
  await rm(join(toy.root, "baselines"), { recursive: true });
  await rm(join(toy.root, ".rvp"), { recursive: true });
}

test("opens one issue, with the commit and the function; a second run opens none", async () => {
  const artifacts = join(folder, "artifacts");
  await cli("baseline", "save", ".rvp/runs");
  await moveBaselines();
  const slow = await toy.git("rev-parse", "main~5");
  const run = async () => {
    await rm(artifacts, { recursive: true, force: true });
    await mkdir(artifacts);
    return runWorkflow({
      repository: toy.root,
      action: harness,
      workflow: "rvp-bench-bisect.yml",
      eventName: "schedule",
      event: { repository: { full_name: "o/r", default_branch: "main" } },
      apiUrl: fake.url,
      artifacts,
      env: { RVP_OTHER_REPOSITORY: harness },
    });
  };
  const { jobs, log } = await run();
  expect(Object.values(jobs), log).toEqual(["success", "success"]);
  expect(fake.state.issues).toHaveLength(1);
  const { title, body } = fake.state.issues[0]!;
  expect(title).toBe(`Benchmarks: slower since ${slow.slice(0, 12)}`);
  expect(body).toContain(`\`${slow}\` \`30 turns\` by \`t\``);
  expect(body).toContain("#### 🔎 Where it grew: toy toy/sum/small");
  expect(body).toMatch(/\|\d+.%\|`toy\.py:guilty`\|/);

  const again = await run();
  expect(Object.values(again.jobs), again.log).toEqual(["success", "success"]);
  expect(fake.state.issues).toHaveLength(1);
  expect(fake.violations).toEqual([]);
});
