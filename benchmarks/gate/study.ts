/**
 * Does the gate hold its promise? Synthetic pull requests of which the truth is known, judged by the code
 * that judges real ones. Seeded: the same figures on every machine.
 *
 *   npx tsx benchmarks/gate/study.ts --quick    half a minute
 *   npx tsx benchmarks/gate/study.ts --full     the tables of docs/method.md
 */
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import {
  autocorrelated,
  bimodal,
  gaussian,
  heavyTailed,
  type Noise,
  silent,
  tied,
} from "./noise.ts";
import { falseAlarms, peerRates, power, powerAtQuoted, sequential } from "./questions.ts";
import { text } from "./rates.ts";
import { type Setup, USUAL } from "./trial.ts";

const { values } = parseArgs({
  options: { full: { type: "boolean" }, quick: { type: "boolean" } },
});
const scale = values.full ? 1 : 0.025;
const ALARM_TRIALS = 4_000 * scale;
const POWER_TRIALS = 2_000 * scale;
const LOOK_TRIALS = 1_000 * scale;
const PEER_TRIALS = 400 * scale;
const HUGE_TRIALS = 60 * scale;

const NOISES: [string, Noise][] = [
  ["process sd 2 %", gaussian],
  ["AR(1) 0.8 within a process", autocorrelated],
  ["bimodal with outliers", bimodal],
  ["heavy tails (t, 3 df)", heavyTailed],
  ["ties (1 % clock)", tied],
  ["no noise at all", silent],
];

function setup(noise: Noise, mode: Setup["mode"], rest: Partial<Setup> = {}): Setup {
  return {
    ...USUAL,
    noise,
    mode,
    ...(mode === "S" && { sessionSd: 0.015, processes: 10 }),
    ...rest,
  };
}

function print(title: string, header: string[], rows: string[][]): void {
  console.log(`\n### ${title}\n\n${markdownTable([header, ...rows])}`);
}

function alarmRow(name: string, mode: Setup["mode"], of: Setup, count = ALARM_TRIALS): string[] {
  const { first, confirmed } = falseAlarms(of, `alarm ${name} ${mode}`, count);
  return [name, mode, text(first), text(confirmed)];
}

console.log("± is one standard error, from the number of synthetic pull requests.");

print(
  "Clean pull requests of 20 comparisons that go red",
  ["noise", "mode", "at first", "confirmed"],
  [
    ...NOISES.flatMap(([name, noise]) =>
      (["U", "P", "S"] as const).map((mode) => alarmRow(name, mode, setup(noise, mode))),
    ),
    alarmRow("drift 3 % shared by a round", "P", setup(gaussian, "P", { drift: 0.03 })),
    alarmRow("drift 3 % shared by a round", "U", setup(gaussian, "U", { drift: 0.03 })),
    alarmRow("2 processes a side", "U", setup(gaussian, "U", { processes: 2 })),
    alarmRow("2 processes a side", "P", setup(gaussian, "P", { processes: 2 })),
    alarmRow("5 processes a side", "U", setup(gaussian, "U", { processes: 5 })),
    alarmRow(
      "10 000 comparisons",
      "P",
      setup(gaussian, "P", { comparisons: 10_000, processes: 20, iterations: 2 }),
      Math.ceil(HUGE_TRIALS),
    ),
  ],
);

const five = Math.log(1.05);
const three = Math.log(1.03);
const powerRow = (name: string, of: Setup): string[] => {
  const { red, passed } = power(of, `power ${name}`, POWER_TRIALS);
  return [name, text(red), text(passed)];
};
print(
  "One row of 20 is really slower, 15 processes a side",
  ["change, noise, mode", "red", "called unchanged"],
  [
    powerRow("+5 %, process sd 2 %, U", setup(gaussian, "U", { effect: five })),
    powerRow("+5 %, process sd 2 %, P", setup(gaussian, "P", { effect: five })),
    powerRow(
      "+3 %, process sd 2 %, P under 3 % drift",
      setup(gaussian, "P", { effect: three, drift: 0.03 }),
    ),
    powerRow(
      "+3 %, process sd 2 %, U under 3 % drift",
      setup(gaussian, "U", { effect: three, drift: 0.03 }),
    ),
    powerRow("+5 %, AR(1) 0.8, U", setup(autocorrelated, "U", { effect: five })),
    powerRow("+5 %, bimodal with outliers, U", setup(bimodal, "U", { effect: five })),
    powerRow("+5 %, bimodal with outliers, P", setup(bimodal, "P", { effect: five })),
    powerRow("+5 %, heavy tails, U", setup(heavyTailed, "U", { effect: five })),
    powerRow("+5 %, stored sessions of sd 1.5 %, S", setup(gaussian, "S", { effect: five })),
    powerRow(
      "+10 %, stored sessions of sd 1.5 %, S",
      setup(gaussian, "S", { effect: Math.log(1.1) }),
    ),
  ],
);

const quoted = (name: string, of: Setup): string[] => [
  name,
  text(powerAtQuoted(of, `quoted ${name}`, POWER_TRIALS)),
];
print(
  "A change of the size that a clean measurement quoted as detectable goes red",
  ["noise, mode, processes", "red"],
  [
    quoted("process sd 2 %, U, 15", setup(gaussian, "U")),
    quoted("process sd 2 %, P, 15", setup(gaussian, "P")),
    quoted("process sd 2 %, P, 10", setup(gaussian, "P", { processes: 10 })),
    quoted("process sd 2 %, U, 30", setup(gaussian, "U", { processes: 30 })),
    quoted("heavy tails, U, 15", setup(heavyTailed, "U")),
    quoted("bimodal with outliers, U, 15", setup(bimodal, "U")),
  ],
);

const look = (name: string, of: Setup): string[] => {
  const { red, used } = sequential(of, `look ${name}`, LOOK_TRIALS);
  return [name, text(red), `${(100 * used).toFixed(0)} %`];
};
print(
  "Looks after 10, 20 and 30 processes",
  ["truth, mode", "requests red", "time used of 30 processes"],
  [
    look("clean, process sd 2 %, U", setup(gaussian, "U")),
    look("clean, process sd 2 %, P", setup(gaussian, "P")),
    look("clean, bimodal with outliers, U", setup(bimodal, "U")),
    look("one row +5 %, process sd 2 %, U", setup(gaussian, "U", { effect: five })),
    look("one row +3 %, process sd 2 %, P", setup(gaussian, "P", { effect: three })),
  ],
);

for (const [name, noise] of NOISES.slice(0, 3)) {
  // A hundred iterations, as Criterion.rs takes by default.
  const rows = peerRates(
    setup(noise, "U", { iterations: 100, processes: 5 }),
    `peers ${name}`,
    PEER_TRIALS,
  );
  print(
    `The default rules of others on ${name} (5 processes of 100 iterations; benchstat and asv pool them)`,
    ["rule", "clean rows red", "clean requests of 20 red", "+5 % row red"],
    rows.map((row) => [row.name, text(row.rows), text(row.requests), text(row.changed)]),
  );
}
