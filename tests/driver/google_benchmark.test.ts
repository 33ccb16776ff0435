import { join } from "node:path";
import { execaSync } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { googleBenchmark } from "../../src/driver/google_benchmark.ts";
import { Project, timesOf } from "./project.ts";

type Entry = Parameters<typeof googleBenchmark.list>[1];

/** The real library where the machine has it, and always a program that speaks as it does. */
const REAL = ["c++", "-O2", "sums.cc", "-o", "{dir}/sums", "-lbenchmark", "-lpthread"];
const STAND_IN = ["cp", "stand_in.mjs", "{dir}/sums"];
const cwd = join(import.meta.dirname, "../fixtures/driver/google_benchmark");
const check = ["-fsyntax-only", "sums.cc"];
const missing = execaSync("c++", check, { cwd, reject: false }).failed;
if (missing) {
  console.warn("NOT TESTED with Google Benchmark itself: apt-get install libbenchmark-dev");
}

const ODD = ['a.*b(c)[d]{2}|^$\\ +?, "q" ü/10', "-dash/10", "Make<std::pair<int, long>>"];

describe.each([
  { what: "Google Benchmark", build: REAL, absent: missing },
  { what: "a stand-in for it", build: STAND_IN, absent: false },
])("$what", ({ build, absent }) => {
  const entry: Entry = {
    name: "benches",
    driver: "google-benchmark",
    build: [build],
    binaries: ["{dir}/sums"],
  };
  let project: Project<Entry>;

  beforeAll(async () => {
    if (!absent) project = await Project.build("google_benchmark", googleBenchmark, entry);
  });
  afterAll(() => project?.[Symbol.asyncDispose]());

  test.skipIf(absent)("lists all names", async () => {
    const names = await project.list();
    expect(names.map((name) => name.replace("pair<int,long>", "pair<int, long>"))).toEqual([
      "Sum/100",
      "Sum/1000",
      "more Sum/100",
      "Sum/repeated/10/repeats:4",
      "Sum/wall/10/real_time/threads:2",
      "Sum/process/10/min_time:0.020/process_time",
      "Sum/counted/10/iterations:7",
      "Sum/summed up/10/repeats:3",
      ODD[0],
      ODD[1],
      "Sum/of a family/8",
      "Sum/of a family/64",
      ODD[2],
      "Refuses",
      "Aborts",
    ]);
  });

  test.skipIf(absent)("runs what it is asked for and no more", async () => {
    const names = ["Sum/100", "Sum/1000", "Sum/of a family/8"];
    const found = await project.run(names);
    expect(Object.keys(found)).toEqual(names);
    for (const name of names) expect(timesOf(found[name])).toHaveLength(3);
    const shortest = (name: string) => Math.min(...timesOf(found[name]));
    expect(shortest("Sum/1000") / shortest("Sum/100")).toBeGreaterThan(3);
    expect(shortest("Sum/100")).toBeLessThan(1e-3);
  });

  test.skipIf(absent)("measures every name that it lists, but those that cannot be", async () => {
    const names = (await project.list()).filter((name) => name !== "Aborts");
    const found = await project.run(names);
    const measured = names.filter((name) => found[name]?.kind === "samples");
    // All its rows are sums of others.
    expect(Object.keys(found)).not.toContain("Sum/summed up/10/repeats:3");
    expect(names.filter((name) => !measured.includes(name))).toEqual([
      "Sum/summed up/10/repeats:3",
      "Refuses",
    ]);
    expect(timesOf(found["Sum/repeated/10/repeats:4"])).toHaveLength(4);
  });

  test.skipIf(absent)("what has no row of its own says so when asked alone", async () => {
    await expect(project.run(["Sum/summed up/10/repeats:3"])).rejects.toThrow(/aggregates only/);
  });

  test.skipIf(absent)("an error of one is its own", async () => {
    expect(await project.run(["Sum/100", "Refuses"])).toMatchObject({
      "Sum/100": { kind: "samples" },
      Refuses: { kind: "failed", message: "it cannot" },
    });
  });

  test.skipIf(absent)(
    "one that takes the process down leaves no figure to be trusted",
    async () => {
      await expect(project.run(["Sum/100", "Aborts"])).rejects.toThrow(/was killed by SIGABRT$/);
    },
  );

  test.skipIf(absent)("of several binaries the names say which", async () => {
    const copy = ["cp", "{dir}/sums", "{dir}/more"];
    const two = { ...entry, build: [build, copy], binaries: ["{dir}/sums", "{dir}/more"] };
    await using both = await Project.build("google_benchmark", googleBenchmark, two);
    const names = await both.list();
    expect(new Set(names).size).toBe(30);
    const found = await both.run(["sums/Sum/100", "more/-dash/10"]);
    expect(Object.keys(found)).toEqual(["sums/Sum/100", "more/-dash/10"]);
    expect(timesOf(found["more/-dash/10"])).toHaveLength(3);
  });

  test.skipIf(absent)("leaves the project as it was", async () => {
    await project.run(["Sum/100"]);
    expect(await project.changes()).toBe("");
  });
});
