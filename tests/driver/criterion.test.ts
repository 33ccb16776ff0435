import { afterAll, beforeAll, expect, test } from "vitest";
import { criterion } from "../../src/driver/criterion.ts";
import { Project, timesOf } from "./project.ts";

type Entry = Parameters<typeof criterion.list>[1];
const entry: Entry = { name: "benches", driver: "criterion" };
const work = "rvp-test-criterion";
let project: Project<Entry>;

beforeAll(async () => {
  project = await Project.build("criterion", criterion, entry, work);
}, 900_000);
afterAll(() => project?.[Symbol.asyncDispose]());

const LONG = `alpha/odd/${"long ".repeat(20)}...`;
const ODD = [
  "alpha/odd/a.*b(c)[d]{2}|^$\\ +?",
  "alpha/odd/-starts with a dash",
  "alpha/odd/colon: benchmark",
  "alpha/odd/ünïcödé ☃",
  LONG,
];

test("lists the benchmarks of all targets and packages, two of one id by where they are", async () => {
  expect((await project.list()).sort()).toEqual(
    [
      ...ODD,
      "alpha/odd/after the panic",
      "alpha/odd/panics",
      "alpha/shared/shared",
      "alpha/sums/group/of sums/sum/10",
      "alpha/sums/group/of sums/sum/1000",
      "alpha/sums/sum",
      "alpha/sums/sum twice",
      "beta/shared/reads its manifest",
      "beta/shared/shared",
    ].sort(),
  );
});

test("runs what it is asked for and no more, whatever else begins or ends alike", async () => {
  const names = ["alpha/sums/sum", "alpha/sums/group/of sums/sum/10", "beta/shared/shared"];
  const found = await project.run(names);
  expect(Object.keys(found).sort()).toEqual(names.toSorted());
  for (const name of names) {
    expect(timesOf(found[name])).toHaveLength(10);
    for (const seconds of timesOf(found[name])) expect(seconds).toBeGreaterThan(0);
  }
});

test("takes as many samples as the budget wants at least", async () => {
  const budget = { warmup_seconds: 0, seconds: 0.02, least_samples: 14, most_samples: 20 };
  const found = await project.run(["alpha/sums/sum twice"], budget);
  expect(timesOf(found["alpha/sums/sum twice"])).toHaveLength(14);
});

test("a hundredfold work takes longer, in seconds", async () => {
  const [small, large] = ["alpha/sums/group/of sums/sum/10", "alpha/sums/group/of sums/sum/1000"];
  const found = await project.run([small, large] as string[]);
  const shortest = (name = "") => Math.min(...timesOf(found[name]));
  expect(shortest(large) / shortest(small)).toBeGreaterThan(5);
  expect(shortest(small)).toBeLessThan(1e-3);
});

test.each(ODD)("measures %j by its exact name", async (name) => {
  const found = await project.run([name]);
  expect(Object.keys(found)).toEqual([name]);
  expect(timesOf(found[name])).toHaveLength(10);
});

test("a benchmark that panics has no result; what ran before it, and other programs, have", async () => {
  const found = await project.run([
    "alpha/odd/colon: benchmark",
    "alpha/odd/panics",
    "beta/shared/shared",
  ]);
  expect(Object.keys(found)).toEqual(["alpha/odd/colon: benchmark", "beta/shared/shared"]);
  await expect(project.run(["alpha/odd/panics"])).rejects.toThrow(/ended with code 101$/);
  expect(await project.run(["alpha/odd/after the panic"])).toMatchObject({
    "alpha/odd/after the panic": { kind: "samples" },
  });
});

test("a benchmark runs in its package's folder, as with cargo", async () => {
  const name = "beta/shared/reads its manifest";
  expect(timesOf((await project.run([name]))[name])).toHaveLength(10);
});

test("leaves the project and the build as they were", async () => {
  const before = await project.builtFiles();
  await project.list();
  await project.run(["alpha/sums/sum"]);
  expect(await project.changes()).toBe("");
  expect(await project.builtFiles()).toEqual(before);
});

test("builds the packages, targets and features that the entry names", async () => {
  const some = { ...entry, packages: ["alpha"], benches: ["featured", "sums"], features: ["slow"] };
  await using other = await Project.build("criterion", criterion, some, work);
  const names = await other.list();
  expect(names).toContain("alpha/featured/with a feature");
  expect(names.filter((name) => !/^alpha\/(featured|sums)\//.test(name))).toEqual([]);
}, 300_000);

test.each([
  { what: "without a bench target", some: {}, says: /no bench target/ },
  { what: "that starts a binary", some: { features: ["start"] }, says: /CARGO_BIN_EXE/ },
  {
    what: "that Cargo refuses",
    some: { benches: ["nonesuch"] },
    says: /^`cargo bench .* code 101$/,
  },
])(
  "does not build a package $what",
  async ({ some, says }) => {
    const gamma = { ...entry, packages: ["gamma"], ...some };
    await expect(Project.build("criterion", criterion, gamma, work)).rejects.toThrow(says);
  },
  300_000,
);
