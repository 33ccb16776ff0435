/**
 * Does the default procedure hold its promise, and what does it cost? Synthetic jobs of which the truth is known, decided
 * by the code that decides real ones. Seeded: the same figures on every machine.
 *
 *   npx tsx studies/gate/procedure_study.ts --quick                a minute
 *   npx tsx studies/gate/procedure_study.ts --full                 the tables of docs/method.md, ten minutes of a quiet core
 *   npx tsx studies/gate/procedure_study.ts --full --noises drift   noises whose name holds this, comma-separated
 *   npx tsx studies/gate/procedure_study.ts --full --tables large  one or more of jobs,large,small,tolerance,sight,premise
 */
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { USUAL_RULES } from "../../src/judge/procedure_rules.ts";
import { chanceOfRed } from "../../src/judge/resolution.ts";
import { type JobNoise, NOISES } from "./procedure_noise.ts";
import { type JobSetup, type Outcome, rowOf, runJob } from "./procedure_trial.ts";
import { type Rate, text } from "./rates.ts";

const { values } = parseArgs({
  options: {
    full: { type: "boolean" },
    quick: { type: "boolean" },
    noises: { type: "string", default: "" },
    tables: { type: "string", default: "jobs,large,small,tolerance,sight,premise" },
  },
});
const scale = values.full ? 1 : 0.02;
const trialsOf = (count: number) => Math.ceil(count * scale);

const SPREADS = [0.005, 0.01, 0.02, 0.04];
const wanted = values.noises.split(",");
const PROMISED = Object.entries(NOISES).filter(
  ([name, { memory }]) => memory === 0 && wanted.some((part) => name.includes(part)),
);
const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`;

interface Tally {
  trials: number;
  jobsRed: Rate;
  changedRed: Rate;
  changedPassed: Rate;
  cost: number;
  open: number;
}

function run(setup: JobSetup, name: string, trials: number): Tally {
  const rate = (hit: (outcome: Outcome) => boolean): Rate => ({
    hits: outcomes.filter(hit).length,
    trials,
  });
  const outcomes: Outcome[] = [];
  for (let trial = 0; trial < trials; trial++) outcomes.push(runJob(setup, `${name} ${trial}`));
  const meanOf = (figure: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + figure(outcome), 0) / trials;
  return {
    trials,
    jobsRed: rate(({ red, changed }) => red > (changed.verdict === "regression" ? 1 : 0)),
    changedRed: rate(({ changed }) => changed.verdict === "regression"),
    changedPassed: rate(({ changed }) => changed.verdict === "no-change"),
    cost: meanOf(({ cost }) => cost),
    open: meanOf(({ open }) => open),
  };
}

function print(title: string, header: string[], rows: string[][]): void {
  console.log(`\n### ${title}\n\n${markdownTable([header, ...rows])}`);
}

/** Clean jobs and jobs with one changed row, by noise and spread. */
function jobs(title: string, rows: number, budget: number, clean: number, changed: number): void {
  const table: string[][] = [];
  for (const [name, noise] of PROMISED) {
    for (const spread of SPREADS) {
      const of = (percents: number, trials: number) =>
        run(
          { noise, spread, rows, budget, effect: Math.log1p(percents / 100) },
          `${name} ${spread} ${rows} +${percents}`,
          trialsOf(trials),
        );
      const nothing = of(0, clean);
      const five = of(5, changed);
      const ten = of(10, changed / 3);
      table.push([
        name,
        percent(spread),
        text({ ...nothing.jobsRed, hits: nothing.jobsRed.hits + nothing.changedRed.hits }),
        nothing.cost.toFixed(1),
        percent(nothing.open),
        text(five.changedRed),
        text(ten.changedRed),
        text(five.changedPassed),
        five.cost.toFixed(1),
      ]);
      console.error(table.at(-1)!.join(" | "));
    }
  }
  print(
    title,
    [
      "noise",
      "spread",
      "clean jobs red",
      "rounds, clean",
      "rows open, clean",
      "+5 % red",
      "+10 % red",
      "+5 % called unchanged",
      "rounds, +5 %",
    ],
    table,
  );
}

function tolerance(): void {
  const table = PROMISED.map(([name, noise]) => [
    name,
    ...SPREADS.slice(1).flatMap((spread) => {
      const setup = { noise, spread, rows: 20, budget: 20, effect: Math.log1p(0.03) };
      const { changedPassed, changedRed } = run(
        setup,
        `tolerance ${name} ${spread}`,
        trialsOf(1_500),
      );
      return [text(changedPassed), text(changedRed)];
    }),
  ]);
  print(
    "A row that is slower by exactly the tolerance, of 20 rows: called unchanged (promised: 5 %), and red",
    ["noise", ...SPREADS.slice(1).flatMap((spread) => [`unchanged, ${percent(spread)}`, "red"])],
    table,
  );
}

/** One row of a known spread among rows of 1 %. */
function sight(): void {
  const table: string[][] = [];
  const [rows, budget] = [100, 5];
  const row = { ...rowOf("any", "any"), looked: [], fresh: [] };
  for (const spread of [0.01, 0.02, 0.03, 0.04, 0.06, 0.08]) {
    const cells = [0.03, 0.05, 0.1].flatMap((size) => {
      const effect = Math.log1p(size);
      const setup = { rows, budget, spread: 0.01, changedSpread: spread, effect };
      const { changedRed } = run(
        { ...setup, noise: NOISES.normal as JobNoise },
        `sight ${spread} ${size}`,
        trialsOf(300),
      );
      const affordable = (budget * rows) / 4;
      const seen = { spread: spread * Math.SQRT2, row, affordable, suspects: 1 };
      return [percent(chanceOfRed(effect, seen, USUAL_RULES)), text(changedRed)];
    });
    table.push([percent(spread), ...cells]);
  }
  const header = [3, 5, 10].flatMap((size) => [`+${size} %: said`, "found"]);
  print(
    "The chance of red by the formula, and as found: one row of this spread among 100 of 1 %",
    ["spread", ...header],
    table,
  );
}

/** What breaks the promise: a difference that outlives a round. */
function premise(): void {
  const table = [0.1, 0.2, 0.3, 0.5].map((memory) => {
    const noise = { ...(NOISES.normal as JobNoise), memory };
    const clean = { noise, spread: 0.02, rows: 364, budget: 5, effect: 0 };
    const { jobsRed, changedRed } = run(clean, `premise ${memory}`, trialsOf(200));
    return [String(memory), text({ ...jobsRed, hits: jobsRed.hits + changedRed.hits })];
  });
  print(
    "Differences that remember the round before (364 rows, 2 %): the premise is broken",
    ["AR(1) ρ of head − base between rounds", "clean jobs red"],
    table,
  );
}

const TABLES: Record<string, () => void> = {
  jobs: () => jobs("364 rows, budget of 5 more rounds of everything", 364, 5, 300, 200),
  large: () => jobs("2,000 rows, budget of 5 more rounds of everything", 2_000, 5, 30, 30),
  small: () => jobs("20 rows, budget of 20 more rounds of everything", 20, 20, 2_000, 1_000),
  tolerance,
  sight,
  premise,
};

console.log("± is one standard error, from the number of synthetic jobs.");
for (const name of values.tables.split(",")) {
  const table = TABLES[name];
  if (!table) throw new Error(`no table "${name}"; there are ${Object.keys(TABLES).join(", ")}`);
  table();
}
