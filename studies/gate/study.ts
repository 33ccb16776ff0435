/**
 * Does the gate hold its promise? Synthetic pull requests of which the truth is known, judged by the code
 * that judges real ones. Seeded: the same figures on every machine.
 *
 *   npx tsx studies/gate/study.ts --quick                   half a minute
 *   npx tsx studies/gate/study.ts --full                    the tables of docs/method.md, a quarter of an hour
 *   npx tsx studies/gate/study.ts --full --tables alarms    one or more of alarms,power,few,bounds,quoted,drift,peers
 */
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { CREEP, drifting, FLAT, type History, STEP } from "./histories.ts";
import {
  autocorrelated,
  bimodal,
  gaussian,
  heavyTailed,
  type Noise,
  silent,
  tied,
} from "./noise.ts";
import { falseAlarms, peerRates, power, powerAtQuoted } from "./questions.ts";
import { text } from "./rates.ts";
import { type Setup, USUAL } from "./trial.ts";

const { values } = parseArgs({
  options: {
    full: { type: "boolean" },
    quick: { type: "boolean" },
    tables: { type: "string", default: "alarms,power,few,bounds,quoted,drift,peers" },
  },
});
const scale = values.full ? 1 : 0.025;
const ALARM_TRIALS = 4_000 * scale;
const POWER_TRIALS = 2_000 * scale;
const PEER_TRIALS = 400 * scale;
const HUGE_TRIALS = Math.ceil(60 * scale);

const NOISES: [string, Noise][] = [
  ["process sd 2 %", gaussian],
  ["AR(1) 0.8 within a process", autocorrelated],
  ["bimodal with outliers", bimodal],
  ["heavy tails (t, 3 df)", heavyTailed],
  ["ties (1 % clock)", tied],
  ["no noise at all", silent],
];

const THREE = Math.log(1.03);
const FIVE = Math.log(1.05);
const TEN = Math.log(1.1);

function setup(noise: Noise, mode: Setup["mode"], rest: Partial<Setup> = {}): Setup {
  const sessions = mode === "S" ? { sessionSd: 0.015, processes: 10 } : {};
  return { ...USUAL, noise, mode, ...sessions, ...rest };
}

function print(title: string, header: string[], rows: string[][]): void {
  console.log(`\n### ${title}\n\n${markdownTable([header, ...rows])}`);
}

function alarms(): void {
  const row = (name: string, of: Setup, trials = ALARM_TRIALS): string[] => {
    return [name, of.mode, text(falseAlarms(of, `alarm ${name} ${of.mode}`, trials))];
  };
  const drift = "drift 3 % shared by a round";
  const huge = { comparisons: 10_000, processes: 20, iterations: 2 };
  print(
    "Clean pull requests of 20 comparisons that go red",
    ["noise", "mode", "red"],
    [
      ...NOISES.flatMap(([name, noise]) =>
        (["U", "P", "S"] as const).map((mode) => row(name, setup(noise, mode))),
      ),
      row(drift, setup(gaussian, "P", { drift: 0.03 })),
      row(drift, setup(gaussian, "U", { drift: 0.03 })),
      row("2 processes a side", setup(gaussian, "U", { processes: 2 })),
      row("2 processes a side", setup(gaussian, "P", { processes: 2 })),
      ...[...NOISES.slice(0, 5), ["spreads log-normal, heavy tails", heavyTailed] as const].flatMap(
        ([name, noise]) =>
          (["U", "P"] as const).map((mode) => {
            const own = name.startsWith("spreads") ? { spreadOfSpreads: 0.8 } : {};
            const of = setup(noise, mode, { processes: 5, ...own });
            return row(`5 processes a side, ${name}`, of, ALARM_TRIALS / 4);
          }),
      ),
      row("10 000 comparisons", setup(gaussian, "P", huge), HUGE_TRIALS),
    ],
  );
}

function powers(): void {
  const row = (name: string, of: Setup): string[] => {
    const { red, passed } = power(of, `power ${name}`, POWER_TRIALS);
    return [name, text(red), text(passed)];
  };
  const drifting = { effect: THREE, drift: 0.03 };
  print(
    "One row of 20 is really slower, 15 processes a side",
    ["change, noise, mode", "red", "called unchanged"],
    [
      row("+5 %, process sd 2 %, U", setup(gaussian, "U", { effect: FIVE })),
      row("+5 %, process sd 2 %, P", setup(gaussian, "P", { effect: FIVE })),
      row("+3 %, process sd 2 %, P under 3 % drift", setup(gaussian, "P", drifting)),
      row("+3 %, process sd 2 %, U under 3 % drift", setup(gaussian, "U", drifting)),
      row("+5 %, AR(1) 0.8, U", setup(autocorrelated, "U", { effect: FIVE })),
      row("+5 %, bimodal with outliers, U", setup(bimodal, "U", { effect: FIVE })),
      row("+5 %, bimodal with outliers, P", setup(bimodal, "P", { effect: FIVE })),
      row("+5 %, heavy tails, U", setup(heavyTailed, "U", { effect: FIVE })),
      row("+5 %, stored sessions of sd 1.5 %, S", setup(gaussian, "S", { effect: FIVE })),
      row("+10 %, stored sessions of sd 1.5 %, S", setup(gaussian, "S", { effect: TEN })),
    ],
  );
}

/** As processes of real benchmarks scatter: each row by a spread of its own, with heavy tails. */
function few(): void {
  const row = (name: string, mode: Setup["mode"], effect: number): string[] => {
    const own = { processes: 5, spreadOfSpreads: 0.8, effect };
    const of = setup(heavyTailed, mode, own);
    const { red, passed } = power(of, `few ${effect}`, POWER_TRIALS / 2);
    return [name, mode, text(red), text(passed)];
  };
  print(
    "One row of 20 is really slower, 5 processes a side; spreads log-normal about 2 % (sd of the logarithm 0.8), t with 3 df",
    ["change", "mode", "red", "called unchanged"],
    (["U", "P"] as const).flatMap((mode) => [
      row("+5 %", mode, FIVE),
      row("+10 %", mode, TEN),
      row("+25 %", mode, Math.log(1.25)),
    ]),
  );
}

/** At a change of exactly the tolerance, the upper bound lies below it as often as its confidence allows. */
function boundary(): void {
  const row = (name: string, noise: Noise, mode: Setup["mode"]): string[] => {
    const of = setup(noise, mode, { effect: THREE, comparisons: 1 });
    const { passed } = power(of, `bounds ${name} ${mode}`, ALARM_TRIALS);
    return [name, mode, text(passed)];
  };
  print(
    "A row that is slower by exactly the tolerance is called unchanged (promised: 5 %)",
    ["noise", "mode", "called unchanged"],
    NOISES.slice(0, 5).flatMap(([name, noise]) =>
      (["U", "P", "S"] as const).map((mode) => row(name, noise, mode)),
    ),
  );
}

function quoted(): void {
  const row = (name: string, of: Setup): string[] => [
    name,
    text(powerAtQuoted(of, `quoted ${name}`, POWER_TRIALS)),
  ];
  print(
    "A change of the size that a clean measurement quoted as detectable goes red",
    ["noise, mode, processes", "red"],
    [
      row("process sd 2 %, U, 15", setup(gaussian, "U")),
      row("process sd 2 %, P, 15", setup(gaussian, "P")),
      row("process sd 2 %, P, 10", setup(gaussian, "P", { processes: 10 })),
      row("process sd 2 %, U, 30", setup(gaussian, "U", { processes: 30 })),
      row("heavy tails, U, 15", setup(heavyTailed, "U")),
      row("bimodal with outliers, U, 15", setup(bimodal, "U")),
    ],
  );
}

function drift(): void {
  const row = (name: string, history: History): string[] => [
    name,
    text(drifting(history, `drift ${name}`, POWER_TRIALS)),
  ];
  print(
    "Histories in which a change of level is found",
    ["history, spread of its sessions", "found"],
    [
      row("flat, 30 sessions, 1.5 %", { sessions: 30, sd: 0.015, level: FLAT }),
      row("flat, 100 sessions, 1.5 %", { sessions: 100, sd: 0.015, level: FLAT }),
      row("flat, 100 sessions, heavy tails, 3 %", {
        sessions: 100,
        sd: 0.03,
        level: FLAT,
        heavy: true,
      }),
      row("+5 % from session 20 of 30, 1.5 %", { sessions: 30, sd: 0.015, level: STEP }),
      row("+1 % every 10 of 60 sessions, 1.5 %", { sessions: 60, sd: 0.015, level: CREEP }),
    ],
  );
}

/** A hundred iterations, as Criterion.rs takes by default. */
function peers(): void {
  for (const [name, noise] of NOISES.slice(0, 3)) {
    const of = setup(noise, "U", { iterations: 100, processes: 5 });
    print(
      `The default rules of others on ${name} (5 processes of 100 iterations; benchstat and asv pool them)`,
      ["rule", "clean rows red", "clean requests of 20 red", "+5 % row red"],
      peerRates(of, `peers ${name}`, PEER_TRIALS).map((rule) => [
        rule.name,
        text(rule.rows),
        text(rule.requests),
        text(rule.changed),
      ]),
    );
  }
}

const TABLES: Record<string, () => void> = {
  alarms,
  power: powers,
  few,
  bounds: boundary,
  quoted,
  drift,
  peers,
};

console.log("± is one standard error, from the number of synthetic pull requests.");
for (const name of values.tables.split(",")) {
  const table = TABLES[name];
  if (!table) throw new Error(`no table "${name}"; there are ${Object.keys(TABLES).join(", ")}`);
  table();
}
