import { expect, test } from "vitest";
import type { Process, Results } from "../../src/contract/generated/types.ts";
import { judge } from "../../src/judge/judge.ts";
import { procedureRows } from "../../src/judge/procedure_rows.ts";
import { randomFor } from "../../src/stats/random.ts";
import { caseResult, policy, results, TODAY } from "../compare/documents.ts";

const catalog = {
  fit_time: {
    unit: "s",
    direction: "lower",
    scale: "ratio",
    gate: true,
    summary: "p10",
    about: "a duration",
  },
} as const;

/** Twenty samples of about a second; of head's, every fifth takes longer by this factor. */
function processes(rounds: number, pause: number, from = 0): Process[] {
  const random = randomFor(`slow samples ${from}`);
  const noise = () => 1 + 0.01 * ((random.next() >>> 0) * 2 ** -32 - 0.5);
  return Array.from({ length: rounds }, (_, i) => i + from).flatMap((round) =>
    (["base", "head"] as const).map((side, order) => ({
      invocation: 2 * round + order,
      side,
      round,
      order,
      samples: {
        fit_time: Array.from({ length: 20 }, (_, sample) =>
          side === "head" && sample % 5 === 0 ? pause * noise() : noise(),
        ),
      },
      resources: {},
      checks: {},
    })),
  );
}

function measured(pause: number, fresh = 14): Results {
  const row = caseResult({ suite: "toy", processes: processes(5, pause) });
  const again = caseResult({ suite: "toy", processes: processes(fresh, pause, 5) });
  return { ...results([row]), again: fresh > 0 ? [again] : [] };
}

const verdictOf = (head: Results) =>
  judge({ head, stored: [], equivalence: [], catalog, policy, ratio: undefined, today: TODAY });

test("a pause at every fifth call is red, though the fast calls are as fast as ever", () => {
  const { comparisons, conclusion } = verdictOf(measured(1.5));
  const shown = comparisons.map(({ metric, verdict, mode }) => `${metric} ${verdict} ${mode}`);
  expect(shown).toEqual(["fit_time no-change settled", "fit_time~p90 regression settled"]);
  expect(conclusion).toBe("regression");
});

test("guards that see nothing are no rows of the verdict", () => {
  const { comparisons } = verdictOf(measured(1, 0));
  expect(comparisons.map(({ metric }) => metric)).toEqual(["fit_time"]);
});

test("a metric that is summarized by its middle needs no guard", () => {
  const median = { fit_time: { ...catalog.fit_time, summary: "median" } } as const;
  expect(procedureRows(measured(1), catalog, policy).map(({ metric }) => metric)).toEqual([
    "fit_time",
    "fit_time~p90",
  ]);
  expect(procedureRows(measured(1), median, policy)).toHaveLength(1);
});
