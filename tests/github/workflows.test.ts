// The rules that every workflow of this repository, and every one that we give to others, keeps.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  uses?: string;
  with?: Record<string, unknown>;
  "runs-on"?: string | string[];
  "timeout-minutes"?: number;
  permissions?: Record<string, string>;
  environment?: string;
  needs?: string | string[];
  if?: string;
  steps?: Step[];
}
interface Workflow {
  name: string;
  on: Record<string, unknown> | string;
  permissions: object;
  concurrency: { group: string; "cancel-in-progress": unknown };
  jobs: Record<string, Job>;
}

const files = [".github/workflows", "examples/workflows"].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
);
const workflows = files.map((file): [string, Workflow] => [
  file.replace(".github/workflows/", ""),
  parse(readFileSync(file, "utf8")),
]);
const jobs = workflows.flatMap(([file, { jobs, on }]) =>
  Object.entries(jobs).map(([name, job]) => ({ id: `${file} ${name}`, job, on, file })),
);
const workflow = (name: string) => workflows.find(([file]) => file === name)![1];
const events = (on: Workflow["on"]) => (typeof on === "string" ? [on] : Object.keys(on));
const rights = ({ permissions = {} }: Job) =>
  Object.entries(permissions).map(([name, right]) => `${name}: ${right}`);
const mayWrite = (job: Job) => rights(job).some((right) => right.endsWith("write"));
const expression = (inner: string) => `\${{ ${inner} }}`;
const isAction = ({ uses = "" }: Step) => uses === "./" || uses.startsWith("org/rvp-bench-action@");
const stepsOf = (job: Job, test: (step: Step) => boolean) => (job.steps ?? []).filter(test);
const using = (name: string) => (step: Step) => step.uses?.startsWith(`actions/${name}@`) ?? false;
const ids = (found: typeof jobs) => found.map(({ id }) => id);

/** A job that may start other workflows. */
const dispatching = jobs.filter(({ job }) => rights(job).includes("actions: write"));

/** A job in which a pull request's code runs. */
const measuring = jobs.filter(
  ({ job, on }) =>
    events(on).some((name) => ["pull_request", "workflow_dispatch"].includes(name)) &&
    stepsOf(job, (step) => isAction(step) && ["run", "plan"].includes(String(step.with?.mode)))
      .length,
);

describe.each(workflows)("%s", (_, { permissions, jobs, concurrency, on }) => {
  it("gives no rights by default, and pins every action by commit", () => {
    expect(permissions).toEqual({});
    for (const { uses } of Object.values(jobs).flatMap(({ steps = [] }) => steps)) {
      if (uses && uses !== "./") expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    }
  });

  it("has a time-out and named rights for every job", () => {
    const own = Object.values(jobs).filter(({ uses }) => uses === undefined);
    expect(own.filter((job) => !job["timeout-minutes"])).toEqual([]);
    expect(own.filter((job) => job.permissions === undefined)).toEqual([]);
  });

  it("queues only what is the same request, so that GitHub drops no waiting run", () => {
    if (events(on).includes("workflow_call")) return; // its caller's
    expect(concurrency.group).toMatch(
      /github\.(sha|ref_name|event\.(comment|workflow_run)\.id)|inputs\.sha/,
    );
  });

  it("names no variable of the repository, which a fork does not see", () => {
    expect(JSON.stringify(jobs)).not.toMatch(/\bvars\./);
  });
});

describe("a pull request's code", () => {
  it("is measured in these jobs", () => {
    expect(ids(measuring)).toEqual([
      "bench.yml measure",
      "pr.yml plan",
      "pr.yml measure",
      "examples/workflows/rvp-bench.yml measure",
    ]);
  });

  it.each(measuring)("meets no token: $id", ({ job }) => {
    expect(rights(job)).toEqual(["contents: read"]);
    for (const { with: given } of stepsOf(job, using("checkout")))
      expect(given?.["persist-credentials"]).toBe(false);
    for (const { with: given } of stepsOf(job, isAction)) expect(given?.token).toBe("");
    expect(JSON.stringify(job)).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
  });

  it("is run by no job that may write, whatever brings it", () => {
    const writing = jobs.filter(({ job }) => mayWrite(job));
    const comes = [
      "pull_request",
      "merge_group",
      "workflow_run",
      "issue_comment",
      "workflow_dispatch",
    ];
    const near = writing.filter(({ on }) => events(on).some((name) => comes.includes(name)));
    expect(ids(near)).toEqual([
      "bench-command.yml dispatch",
      "bench.yml authorize",
      "bench.yml gate",
      "pr-comment.yml comment",
      "pr.yml gate",
      "examples/workflows/rvp-bench-forks.yml comment",
      "examples/workflows/rvp-bench.yml gate",
    ]);
    for (const { id, job } of near) {
      for (const { with: given } of stepsOf(job, using("checkout"))) {
        const base = id.startsWith("pr.yml")
          ? expression("github.event.pull_request.base.sha || github.event.merge_group.base_sha")
          : undefined;
        expect(given, id).toEqual({ "persist-credentials": false, ...(base && { ref: base }) });
      }
      const modes = stepsOf(job, isAction).map(({ with: given }) => given?.mode);
      expect(modes, id).toEqual([/gate|comment$/.test(id) ? "gate" : "authorize"]);
      const scripts = stepsOf(job, ({ run }) => run !== undefined).map(({ name }) => name);
      expect(scripts, id).toEqual(id === "bench-command.yml dispatch" ? ["Dispatch"] : []);
    }
  });

  it("moves no branch of figures: those who push are brought by merged code alone", () => {
    const pushing = jobs.filter(
      ({ job }) =>
        stepsOf(
          job,
          (step) =>
            isAction(step) &&
            (step.with?.["history-branch"] ?? step.with?.["save-baseline"]) !== undefined,
        ).length > 0,
    );
    expect(ids(pushing)).toEqual([
      "baseline.yml keep",
      "examples/workflows/rvp-bench-history.yml keep",
    ]);
    for (const { on, job } of pushing) {
      expect(events(on)).toEqual(["push", "schedule"]);
      expect(rights(job)).toEqual(["contents: write"]);
    }
  });

  it("is never brought by pull_request_target", () => {
    expect(workflows.filter(([, { on }]) => events(on).includes("pull_request_target"))).toEqual(
      [],
    );
  });
});

describe("what other jobs left", () => {
  const reading = jobs.filter(({ job }) => stepsOf(job, using("download-artifact")).length > 0);

  it.each(reading)("is unpacked outside the workspace: $id", ({ job }) => {
    for (const { with: given } of stepsOf(job, using("download-artifact")))
      expect(given?.path).toMatch(/^\$\{\{ runner\.temp \}\}\/\w+$/);
  });

  it("is read by every gate as hostile data: definitions and results from one folder", () => {
    const gates = reading.flatMap(({ id, job }) =>
      stepsOf(job, isAction).map(({ with: given = {} }) => ({ id, given })),
    );
    expect(gates.length).toBeGreaterThan(4);
    for (const { id, given } of gates) {
      if (/^baseline|history\.yml keep$/.test(id)) continue; // of merged code, judged by the checkout's definitions
      expect(String(given.directory), id).toMatch(/^\$\{\{ runner\.temp \}\}/);
      expect(String(given.directory).startsWith(String(given.results)), id).toBe(true);
    }
  });
});

describe("our own machines", () => {
  const labels = (job: Job) => [job["runs-on"] ?? []].flat();

  it("are met by a pull request only as one that is destroyed, after a person's yes", () => {
    const owned = jobs.filter(({ job }) => labels(job).includes("self-hosted"));
    expect(owned.map(({ id, job }) => [id, ...labels(job)])).toEqual([
      ["baseline.yml measure", "self-hosted", "gpu-trusted"],
      ["bench.yml measure", "self-hosted", "gpu-ephemeral"],
    ]);
    const { jobs: bench, on } = workflow("bench.yml");
    expect(events(on)).toEqual(["workflow_dispatch"]);
    expect(bench.measure).toMatchObject({
      needs: "authorize",
      if: "needs.authorize.outputs.authorized == 'true'",
      environment: "gpu",
    });
    expect(bench.authorize?.if).toBe(
      "github.ref == format('refs/heads/{0}', github.event.repository.default_branch)",
    );
  });

  it("get the pull request as data beside the default branch's harness", () => {
    const [harness, head] = stepsOf(workflow("bench.yml").jobs.measure!, using("checkout"));
    expect(harness?.with).toEqual({ "persist-credentials": false });
    expect(head?.with).toEqual({
      ref: expression("needs.authorize.outputs.sha"),
      path: "head",
      "fetch-depth": 0,
      "persist-credentials": false,
    });
    const [action] = stepsOf(workflow("bench.yml").jobs.measure!, isAction);
    expect(action).toMatchObject({ uses: "./", with: { directory: "head" } });
  });

  it("release and baseline share none with it", () => {
    const trusted = JSON.parse(workflow("release.yml").jobs.gate!.with!.runner as string);
    expect(trusted).toEqual(["self-hosted", "gpu-trusted"]);
  });

  it("are neither taken from a running measurement nor left without an end of its check", () => {
    const { concurrency, jobs } = workflow("bench.yml");
    expect(concurrency).toEqual({
      group: `bench-${expression("inputs.pull-request")}-${expression("inputs.sha")}`,
      "cancel-in-progress": false,
    });
    expect(jobs.gate?.if).toBe("always() && needs.authorize.outputs.authorized == 'true'");
  });
});

it("no job of merged code reads a cache that a pull request's code could have written", () => {
  const trusted = jobs.filter(
    ({ file, job }) =>
      ["baseline.yml", "bench.yml", "release-gate.yml"].includes(file) &&
      stepsOf(job, (step) => isAction(step) && step.with?.mode !== "authorize").length > 0,
  );
  expect(trusted.length).toBe(5);
  for (const { id, job } of trusted)
    for (const { with: given } of stepsOf(job, isAction))
      if (given?.mode !== "gate") expect(given?.cache, id).toBe(false);
  const everything = files.map((file) => readFileSync(file, "utf8")).join("\n");
  expect(everything).not.toMatch(/uses: actions\/cache|\bcache: (npm|pip|yarn|pnpm)/);
  for (const { job } of jobs)
    for (const { with: given } of stepsOf(job, using("setup-node")))
      expect(given?.["package-manager-cache"]).toBe(false);
});

describe("/bench", () => {
  const { jobs, on } = workflow("bench-command.yml");

  it("is heard in new comments only, and its words reach no shell", () => {
    expect(on).toEqual({ issue_comment: { types: ["created"] } });
    for (const { run = "" } of jobs.dispatch?.steps ?? []) expect(run).not.toContain("{{");
    const envs = (jobs.dispatch?.steps ?? []).map(({ env = {} }) => JSON.stringify(env)).join();
    expect(envs).not.toContain("comment.body");
  });

  it("is answered by the only job that may dispatch: bench.yml takes the word of a workflow of ours", () => {
    expect(ids(dispatching)).toEqual(["bench-command.yml dispatch"]);
  });

  it("dispatches what authorize pinned, on the default branch", () => {
    const dispatch = jobs.dispatch?.steps?.find(({ name }) => name === "Dispatch");
    expect(dispatch?.if).toBe("steps.authorize.outputs.authorized == 'true'");
    expect(dispatch?.env).toMatchObject({
      BRANCH: expression("github.event.repository.default_branch"),
      NUMBER: expression("steps.authorize.outputs.pull-request"),
      SHA: expression("steps.authorize.outputs.sha"),
    });
  });
});

describe("a release", () => {
  const { jobs } = workflow("release.yml");
  const scripts = (job?: Job) => (job?.steps ?? []).map(({ run = "" }) => run).join("\n");

  it("is built where nothing may be written, and runs no package where something may", () => {
    expect(rights(jobs.build!)).toEqual(["contents: read"]);
    expect(scripts(jobs.build)).toContain("npm ci --ignore-scripts");
    for (const [name, job] of Object.entries(jobs))
      if (mayWrite(job)) expect(scripts(job), name).not.toMatch(/\bnpm|\bnpx|\bnode /);
    expect(jobs.publish?.needs).toEqual(["gate", "build"]);
    expect(jobs["major-tag"]?.needs).toBe("publish");
  });

  it("installs packages without their scripts, wherever packages are installed", () => {
    const installs = `${files.map((file) => readFileSync(file, "utf8")).join("\n")}
      ${readFileSync("scripts/test.sh", "utf8")}`.match(/\bnpm (ci|install|i)\b.*/g);
    expect(installs?.length).toBeGreaterThan(1);
    for (const line of installs ?? []) expect(line).toContain("--ignore-scripts");
  });
});

describe("docs/github.md", () => {
  const page = readFileSync("docs/github.md", "utf8");

  it("gives the files of examples/workflows, and shows the first as it is", () => {
    for (const file of readdirSync("examples/workflows"))
      expect(page).toContain(`examples/workflows/${file}`);
    const recipe = readFileSync("examples/workflows/rvp-bench.yml", "utf8");
    expect(page).toContain(recipe.slice(recipe.indexOf("name: rvp-bench")).trimEnd());
  });
});
