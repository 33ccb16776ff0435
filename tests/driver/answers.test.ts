import { expect, test } from "vitest";
import { answerAll } from "../../src/driver/answers.ts";
import type { Measured, MeasuredOutcome } from "../../src/driver/tool.ts";

const figure: MeasuredOutcome = { kind: "samples", metrics: { time: [1] } };

/** A tool that runs the names in turn until a bad one takes it down; `lost`: and all figures with it. */
async function answers(names: string[], bad: Set<string>, lost: boolean) {
  const runs: string[][] = [];
  const heard = new Map<string, MeasuredOutcome>();
  await answerAll(
    names,
    async (asked) => {
      runs.push([...asked]);
      const dead = asked.findIndex((name) => bad.has(name));
      if (dead >= 0 && lost) throw new Error("the tool died");
      const done = dead < 0 ? asked : asked.slice(0, dead);
      return done.map((name): Measured => ({ name, outcome: figure }));
    },
    (name, outcome) => {
      expect(heard.has(name)).toBe(false);
      heard.set(name, outcome);
    },
  );
  return { runs, heard };
}

test("a tool that answers for all is run once", async () => {
  const { runs, heard } = await answers(["a", "b"], new Set(), false);
  expect(runs).toEqual([["a", "b"]]);
  expect([...heard.values()]).toEqual([figure, figure]);
});

test.each([true, false])(
  "culprits fail alone, all others have figures (lost: %s)",
  async (lost) => {
    const { heard } = await answers(["a", "b", "c", "d", "e"], new Set(["b", "d"]), lost);
    const kinds = [...heard].sort().map(([name, { kind }]) => `${name} ${kind}`);
    expect(kinds).toEqual(["a samples", "b failed", "c samples", "d failed", "e samples"]);
    const message = lost ? "the tool died" : expect.stringContaining("without a result");
    expect(heard.get("b")).toMatchObject({ message });
  },
);

test("what was answered is not run again", async () => {
  const { runs } = await answers(["a", "b", "c"], new Set(["b"]), false);
  expect(runs).toEqual([["a", "b", "c"], ["b", "c"], ["b"], ["c"]]);
});

test("an answer that nobody asked for is no answer", async () => {
  const heard: string[] = [];
  const strange: Measured = { name: "strange", outcome: figure };
  await answerAll(
    ["a"],
    async () => [strange],
    (name, { kind }) => heard.push(`${name} ${kind}`),
  );
  expect(heard).toEqual(["a failed"]);
});
