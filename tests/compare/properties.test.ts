import fc from "fast-check";
import { expect, test } from "vitest";
import { compareRegressions } from "../../src/compare/regressions.ts";
import type { Comparison, Process, Results } from "../../src/contract/generated/types.ts";
import {
  caseResult,
  catalog,
  policy,
  processes,
  results,
  storedSession,
  TODAY,
} from "./documents.ts";

const judge = (head: Results[], stored: Results[] = []) =>
  compareRegressions({ head, stored, catalog, policy, today: TODAY });

/** Two cases of one job, noise and effects as they come. */
const job = fc
  .record({
    key: fc.string({ maxLength: 8 }),
    n: fc.integer({ min: 1, max: 12 }),
    effects: fc.tuple(...[0, 1].map(() => fc.double({ min: -0.3, max: 0.3, noNaN: true }))),
    sd: fc.constantFrom(0, 0.001, 0.02, 0.2),
    unpaired: fc.boolean(),
    metric: fc.constantFrom("fit_time", "steps_per_second", "accuracy", "model_bytes"),
  })
  .map(({ effects, key, ...noise }) =>
    effects.map((effect, i) =>
      caseResult({
        case: `toy/sort/c${i}`,
        processes: processes(`${key} ${i}`, { ...noise, effect, iterations: 3 }),
      }),
    ),
  );

const mapProcesses = (cases: Results["cases"], change: (p: Process) => Process) =>
  cases.map((found) => ({ ...found, processes: found.processes.map(change) }));

test("swapping sides turns the effect around and never leaves two reds", () => {
  fc.assert(
    fc.property(job, (cases) => {
      const swapped = mapProcesses(cases, (p) => ({
        ...p,
        side: p.side === "head" ? "base" : "head",
      }));
      const before = judge([results(cases)]);
      const after = judge([results(swapped)]);
      for (const [i, row] of before.entries()) {
        const other = after[i]!;
        expect([row.verdict, other.verdict].filter((v) => v === "regression").length).toBeLessThan(
          2,
        );
        if (row.effect === null) continue;
        const turned = row.scale === "ratio" ? 1 / (1 + row.effect) - 1 : -row.effect;
        expect(other.effect).toBeCloseTo(turned, 10);
      }
    }),
    { numRuns: 150, seed: 1 },
  );
});

/** What a row says, without the last bits of its numbers and without absolute levels. */
function saying(row: Comparison) {
  const { base: _base, head: _head, reason: _reason, ...rest } = row;
  return JSON.parse(
    JSON.stringify(rest, (_, value) =>
      typeof value === "number" ? Math.round(value * 1e8) / 1e8 + 0 : value,
    ),
  );
}

test("scaling all values changes nothing on the ratio scale", () => {
  fc.assert(
    fc.property(job, fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (cases, factor) => {
      const ratio = cases.filter((found) => !("accuracy" in found.processes[0]!.samples));
      const scaled = mapProcesses(ratio, (p) => ({
        ...p,
        samples: Object.fromEntries(
          Object.entries(p.samples).map(([k, values]) => [k, values.map((v) => v * factor)]),
        ),
      }));
      expect(judge([results(scaled)]).map(saying)).toEqual(judge([results(ratio)]).map(saying));
    }),
    { numRuns: 150, seed: 2 },
  );
});

test("the order of processes, cases and files changes no byte", () => {
  const documents = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 });
  fc.assert(
    fc.property(job, documents, fc.infiniteStream(fc.nat(1000)), (cases, order, weights) => {
      const shuffled = cases.toReversed().map((found) => ({
        ...found,
        processes: found.processes
          .map((p) => [weights.next().value!, p] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, p]) => p),
      }));
      expect(JSON.stringify(judge([results(shuffled)]))).toBe(
        JSON.stringify(judge([results(cases)])),
      );

      const stored = order.map((i) => storedSession(`a${i}`, `${i}`));
      const head = [storedSession("z", "z", 0.01, 0.02)];
      const fixed = stored.toSorted((a, b) => (a.session.id < b.session.id ? -1 : 1));
      expect(JSON.stringify(judge(head, stored))).toBe(JSON.stringify(judge(head, fixed)));
    }),
    { numRuns: 60, seed: 3 },
  );
});

test("the same input gives the same bytes and is not changed", () => {
  fc.assert(
    fc.property(job, (cases) => {
      const document = results(cases);
      const before = JSON.stringify(document);
      const bytes = JSON.stringify(judge([document]));
      expect(JSON.stringify(document)).toBe(before);
      expect(JSON.stringify(judge([document]))).toBe(bytes);
    }),
    { numRuns: 60, seed: 4 },
  );
});

test("whatever the numbers are, a row is never green on what was not measured", () => {
  const values = fc.array(
    fc.oneof(
      fc.double({ min: 1e-100, max: 1e100, noNaN: true }),
      fc.constantFrom(0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1),
    ),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(values, values), { maxLength: 12 }), (rounds) => {
      const found = rounds.flatMap(([base, head], round) =>
        [base, head].map((samples, i) => ({
          ...processes("k", { n: 1 })[i]!,
          round,
          samples: { fit_time: samples },
        })),
      );
      const all = rounds.flat(2);
      const whole = rounds.flat().every((samples) => samples.length > 0);
      const sound = whole && all.every((v) => v >= 0 && v < Number.POSITIVE_INFINITY);
      const nothing = whole && all.every((v) => v === 0);
      for (const row of judge([results([caseResult({ processes: found })])])) {
        if (!sound) expect(row.verdict).toBe("error");
        else if (nothing) expect(row).toMatchObject({ verdict: "no-change", effect: 0 });
        else if (rounds.length < 5) expect(row.verdict).not.toBe("no-change");
        if (row.verdict === "error" || row.verdict === "inconclusive")
          expect(row.reason?.code).toMatch(/^[a-z-]+$/);
        for (const figure of [row.effect, row.p, ...(row.interval ?? [])]) {
          expect(figure === null || Number.isFinite(figure)).toBe(true);
        }
      }
    }),
    { numRuns: 400, seed: 5 },
  );
});
