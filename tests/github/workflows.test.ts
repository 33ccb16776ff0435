import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";

interface Job {
  uses?: string;
  "runs-on"?: string | string[];
  "timeout-minutes"?: number;
  permissions?: Record<string, string>;
  needs?: string | string[];
  if?: string;
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}
interface Workflow {
  name: string;
  on: Record<string, unknown> | string;
  permissions: object;
  jobs: Record<string, Job>;
}

const FOLDER = ".github/workflows";
const workflows: [string, Workflow][] = readdirSync(FOLDER).map((name) => [
  name,
  parse(readFileSync(`${FOLDER}/${name}`, "utf8")),
]);
const jobs = workflows.flatMap(([file, { jobs, on }]) =>
  Object.entries(jobs).map(([name, job]) => ({ file, name, job, on })),
);
const events = (on: Workflow["on"]) => (typeof on === "string" ? [on] : Object.keys(on));
const rights = (job: Job) =>
  Object.entries(job.permissions ?? {}).map(([name, right]) => `${name}: ${right}`);

it.each(workflows)(
  "%s gives no rights by default, and pins every action by commit",
  (_, workflow) => {
    expect(workflow.permissions).toEqual({});
    for (const { uses } of Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps)) {
      if (uses && uses !== "./") expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    }
  },
);

it("every job has a time-out and names its rights", () => {
  const own = jobs.filter(({ job }) => job.uses === undefined);
  expect(own.filter(({ job }) => !job["timeout-minutes"])).toEqual([]);
  expect(own.filter(({ job }) => job.permissions === undefined)).toEqual([]);
});

it("what a pull request can change runs on hosted runners, with a token that can only read", () => {
  const exposed = jobs.filter(({ on }) => events(on).includes("pull_request"));
  expect(exposed.length).toBeGreaterThan(3);
  for (const { job } of exposed) {
    expect(job["runs-on"]).toBe("ubuntu-24.04");
    expect(rights(job)).toEqual(["contents: read"]);
  }
});

it("only labels lead a pull request to our own machines, and only after authorize", () => {
  const ours = jobs.filter(
    ({ job, on }) =>
      job["runs-on"]?.includes("self-hosted") &&
      events(on).some((name) => name.startsWith("pull_request")),
  );
  expect(ours.map(({ file, name }) => `${file} ${name}`)).toEqual(["bench.yml measure"]);
  const [{ job, on }] = ours as [(typeof ours)[number]];
  expect(on).toEqual({ pull_request_target: { types: ["labeled"] } });
  expect(job.needs).toBe("authorize");
  expect(job.if).toBe("needs.authorize.outputs.authorized == 'true'");
});

it("a job that runs a pull request's code keeps no token", () => {
  const measuring = jobs.filter(({ name, file }) => name === "measure" && file !== "baseline.yml");
  expect(measuring.length).toBe(2);
  for (const { job } of measuring) {
    expect(rights(job)).toEqual(["contents: read"]);
    const [checkout, action] = job.steps ?? [];
    expect(checkout?.with?.["persist-credentials"]).toBe(false);
    expect(action?.with).toMatchObject({ mode: "run", token: "" });
  }
});

it("the second phase checks nothing of the pull request out, and runs no script", () => {
  const [, second] = workflows.find(([file]) => file === "pr-comment.yml")!;
  const steps = Object.values(second.jobs).flatMap(({ steps = [] }) => steps);
  expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
  for (const { uses = "", with: given } of steps) {
    if (uses.startsWith("actions/checkout"))
      expect(given).toEqual({ "persist-credentials": false });
  }
});
