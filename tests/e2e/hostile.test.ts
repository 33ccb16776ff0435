// A fork's pull request whose build and suite try everything that docs/threat-model.md is about, between two runs of a
// trusted job of the same user with the same cache: worse than GitHub, where each job has a machine of its own.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findBuildSandbox, findSandbox, type Sandbox } from "../../src/system/sandbox.ts";
import { emptyState } from "../github/fake/routes.ts";
import { FakeGitHub } from "../github/fake/server.ts";
import { type ActResult, runWorkflow } from "./act.ts";
import { Repository } from "./repository.ts";

/** These run whole workflows: a limit is for what hangs, however busy the machine. */
vi.setConfig({ testTimeout: 900_000, hookTimeout: 1_800_000 });

const FORK = "stranger/r";
const REPOSITORY = { full_name: "o/r", name: "r", default_branch: "main", owner: { login: "o" } };
const SECRET = "planted-secret";

/** The toy as a suite that is built: a folder with its program. */
const BUILD = `
[[build]]
name = "tool"
inputs = ["*.mjs", "knobs.json"]
command = ["sh", "-c", "cp *.mjs knobs.json $OUT/"]
env = { OUT = "{dir}" }
`;

/** What the attacks brought, as the hostile code itself tells. */
interface Loot {
  told: string[];
  seenAbove: string[];
  runnerFiles: number;
  editedTools: number;
  harness: boolean;
  results: boolean;
  network: string;
}

/** What this kernel gives: where it is nothing, the boundary is the job, which the other steps show. */
const ofBuilds = findBuildSandbox();
const ofSuites = findSandbox({ device: "cpu", folders: [] });
const hides = ({ kind }: Sandbox) => kind.endsWith("processes");

let fake: FakeGitHub;
let repository: Repository;
let folder: string;
let server: Server;
let connections = 0;
const at = (name: string) => join(folder, name);

async function run(workflow: string, eventName: string, event: object, ref: string) {
  await repository.git("checkout", "--quiet", "--detach", ref); // act copies what is checked out
  return runWorkflow({
    repository: repository.path,
    workflow,
    eventName,
    event: { ...event, repository: REPOSITORY },
    apiUrl: fake.url,
    artifacts: at("artifacts"),
    cache: at("cache"),
    env: {
      ACTIONS_RUNTIME_TOKEN: SECRET,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: SECRET,
      HF_TOKEN: SECRET,
    },
  });
}

const trusted = () =>
  run("rvp-bench-trusted.yml", "push", { ref: "refs/heads/main", before: "0".repeat(40) }, "main");

async function measure(head: string): Promise<ActResult> {
  const base = { sha: await repository.git("rev-parse", "main"), ref: "main" };
  const from = { sha: head, ref: "feature", repo: { full_name: FORK } };
  fake.state.pulls = [{ number: 7, owner: "stranger", branch: "feature", sha: head }];
  const pull_request = { number: 7, head: from, base };
  return run("pr.yml", "pull_request", { pull_request }, "feature");
}

/** The second phase, which may write: the default branch's code judges what the fork's run left. */
function judge(head: string): Promise<ActResult> {
  const head_repository = { full_name: FORK, owner: { login: "stranger" } };
  const measured = { id: 77, run_attempt: 1, event: "pull_request", conclusion: "success" };
  const workflow_run = { ...measured, head_sha: head, head_branch: "feature", head_repository };
  return run("pr-comment.yml", "workflow_run", { workflow_run }, "main");
}

beforeAll(async () => {
  fake = await FakeGitHub.start(emptyState());
  folder = await mkdtemp(join(tmpdir(), "rvp-hostile-"));
  server = createServer((socket) => {
    connections++;
    socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  repository = await Repository.make();
  await repository.edit("suite.toml", (text) =>
    text.replace("{suite}/toy.mjs", "{tool}/toy.mjs").concat(BUILD),
  );
});

afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  server.close();
  await fake.stop();
  expect(fake.violations).toEqual([]);
});

describe("a hostile pull request, step by step", () => {
  let before: ActResult;
  let measured: ActResult;
  let judged: ActResult;
  let after: ActResult;
  let build: Loot;
  let suite: Loot;

  beforeAll(async () => {
    before = await trusted();
    await repository.branch("feature", {});
    const script = await readFile(join(import.meta.dirname, "standins/hostile.mjs"), "utf8");
    const { port } = server.address() as AddressInfo;
    const filled = script.replaceAll("@REPORT@", folder).replaceAll("@PORT@", String(port));
    await writeFile(join(repository.path, "hostile.mjs"), filled);
    await repository.edit("toy.mjs", (text) =>
      text.replace(
        /^import/m,
        `import { attack } from "./hostile.mjs";\nawait attack("suite");\nimport`,
      ),
    );
    const head = await repository.edit("suite.toml", (text) =>
      text.replace("$OUT/", "$OUT/ && node hostile.mjs build"),
    );
    measured = await measure(head);
    const loot = async (who: string) =>
      JSON.parse(await readFile(at(`${who}.json`), "utf8")) as Loot;
    [build, suite] = await Promise.all([loot("build"), loot("suite")]);
    judged = await judge(head);
    after = await trusted();
  });

  it("is built and measured, and every attempt is made", () => {
    expect(before.jobs, before.log).toEqual({ "rvp-bench-trusted/Measure and judge": "success" });
    expect(measured.jobs, measured.log).toMatchObject({ "pr/Judge": "success" });
    for (const { editedTools, harness, results } of [build, suite]) {
      expect({ editedTools, harness, results }).toEqual({
        editedTools: 1,
        harness: true,
        results: true,
      });
    }
  });

  it("is told nothing of the runner, and no secret", () => {
    expect([build.told, suite.told]).toEqual([[], []]);
    expect(JSON.stringify([fake.state, measured.log, judged.log])).not.toContain(SECRET);
  });

  it("finds nothing in the environment of the harness, nor a file that later steps read", () => {
    if (hides(ofBuilds)) expect([build.seenAbove, build.runnerFiles]).toEqual([[], 0]);
    if (hides(ofSuites)) expect([suite.seenAbove, suite.runnerFiles]).toEqual([[], 0]);
    for (const { log } of [measured, judged, after]) expect(log).not.toContain("HOSTILE preload");
  });

  it("edits a trusted job's tool in vain: that is noticed, and made again", () => {
    expect(after.log).toMatch(/was changed since it was made, last in toy\.mjs: it is made again/);
    expect(after.log).not.toContain("HOSTILE");
    expect(after.jobs, after.log).toEqual(before.jobs);
  });

  it("keeps no process", async () => {
    for (const [who, sandbox] of Object.entries({ build: ofBuilds, suite: ofSuites })) {
      if (!hides(sandbox)) continue;
      const last = await readFile(at(`alive-${who}`), "utf8");
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await readFile(at(`alive-${who}`), "utf8"), who).toBe(last);
    }
  });

  it("reaches the network while it is built, and not while it is measured", () => {
    if (ofSuites.kind !== "none") expect(suite.network).toBe("ENETUNREACH");
    expect(build.network).toBe("reached"); // the server is there to be reached
    expect(connections).toBe([build, suite].filter(({ network }) => network === "reached").length);
  });

  it("overwrites the harness of its own job, and none that runs later", () => {
    for (const { log } of [measured, judged, after]) expect(log).not.toContain("HOSTILE harness");
    expect(judged.log).toContain("comment created");
  });

  it("writes results before the harness does, and these are not what is judged", async () => {
    const text = await readFile(at("artifacts/measured-1-of-3/results.json"), "utf8");
    expect(text).not.toContain("forged");
    expect(fake.state.comments[0]?.body).toContain("3 of 3 cases measured");
    expect(fake.state.comments[0]?.body).toContain("could have altered");
  });
});

describe("a hostile pull request that measures with a harness of its own", () => {
  const LEAVES = {
    "a link": [
      `symlinkSync("/proc/self/environ", "results/results.json");`,
      "is neither a file nor a folder",
    ],
    "a file of 2 GiB": [
      `writeFileSync("results/results.json", ""); truncateSync("results/results.json", 2 ** 31);`,
      "holds more than",
    ],
  };

  it.each(Object.entries(LEAVES))("and leaves %s gets no verdict", async (_, [code, refusal]) => {
    await rm(at("artifacts"), { recursive: true, force: true });
    fake.state.comments = [];
    await repository.branch("feature", {});
    const head = await repository.edit("dist/action.mjs", (text) =>
      [
        `import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";`,
        `if (process.env.INPUT_MODE === "run") {`,
        `  mkdirSync("results");\n  ${code}\n  process.exit();\n}`,
        text,
      ].join("\n"),
    );
    await measure(head);
    const { log } = await judge(head);
    expect(log).toContain(refusal);
    expect(fake.state.comments[0]?.body).toContain("no verdict");
    expect(JSON.stringify([fake.state, log])).not.toContain(SECRET);
  });
});
