/**
 * Stored sessions and drift: does mode S see through a shift of the whole machine, and how often does it alarm?
 * Synthetic sessions of which the truth is known go through the code that judges real ones. Seeded.
 *
 *   npx tsx studies/stored/study.ts --quick                    a minute
 *   npx tsx studies/stored/study.ts --full                     the tables of docs/method.md, some minutes
 *   npx tsx studies/stored/study.ts --full --tables drift      one or more of controls,uneven,heads,drift,cost
 */
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { changesOf } from "../../src/history/series.ts";
import { Dice } from "../gate/noise.ts";
import { text } from "../gate/rates.ts";
import { falseChanges, SCATTERS, stepsFound } from "./drift.ts";
import { shareDecided, storedFigures } from "./questions.ts";
import type { StoredSetup } from "./trial.ts";

const { values } = parseArgs({
  options: {
    full: { type: "boolean" },
    quick: { type: "boolean" },
    tables: { type: "string", default: "controls,uneven,heads,drift,cost" },
  },
});
const scale = values.full ? 1 : 0.1;
const JOBS = 400 * scale;
const HEAD_JOBS = 200 * scale;
const SERIES = 2_000 * scale;
const STEPS = 400 * scale;

function print(title: string, header: string[], rows: string[][]): void {
  console.log(`\n### ${title}\n\n${markdownTable([header, ...rows])}`);
}

function controls(title: string, rest: Partial<StoredSetup>, groups: number[], stored: number[]) {
  const rows = [0, 0.03, 0.08].flatMap((shift) =>
    groups.flatMap((each) =>
      stored
        .filter((sessions) => each > 0 || sessions >= 3)
        .map((sessions) => {
          const setup = { ...rest, shift, controls: each, stored: sessions };
          const { cleanRed, tenPercent, passed } = storedFigures(setup, title, JOBS);
          const names = [`${100 * shift} %`, `${each}`, `${sessions}`];
          return [...names, text(cleanRed), text(tenPercent), text(passed)];
        }),
    ),
  );
  const header = ["shift of sessions", "controls", "stored", "clean jobs red", "+10 % red"];
  print(title, [...header, "+3 % passed"], rows);
}

const TABLES: Record<string, () => void> = {
  controls: () => controls("Rows of own spread 1 %", {}, [0, 1, 3, 5, 20], [1, 2, 3, 8]),
  uneven: () =>
    controls(
      "Own spreads log-normal about 1 % (σ 0.5), slopes 1 ± 0.2",
      { uneven: 0.5, slopes: 0.2 },
      [0, 5, 20],
      [1, 2, 3, 8],
    ),
  heads: () => {
    const rows = [0, 5].flatMap((group) =>
      [3, 8].map((stored) => [
        `${group}`,
        `${stored}`,
        ...[1, 2, 4].map((heads) => {
          const share = shareDecided({ controls: group, stored, heads }, "heads", HEAD_JOBS);
          return `${(100 * share).toFixed(0)} %`;
        }),
      ]),
    );
    const header = ["controls", "stored", "1 session of head", "2", "4"];
    print("Rows that clean jobs decide", header, rows);
  },
  drift: () => {
    const lengths = [12, 20, 30, 60, 100, 411];
    print(
      "Series in random order in which a change is found",
      ["scatter", ...lengths.map((length) => `${length} sessions`)],
      Object.entries(SCATTERS).map(([name, scatter]) => [
        name,
        ...lengths.map((length) =>
          text(falseChanges(scatter, length, length > 100 ? SERIES / 2 : SERIES)),
        ),
      ]),
    );
    const places: [sessions: number, after: number][] = [
      [12, 6],
      [16, 8],
      [20, 10],
      [30, 15],
      [30, 5],
      [30, 3],
      [411, 200],
      [411, 6],
    ];
    for (const factor of [1.05, 1.1, 3]) {
      print(
        `Steps of ${factor === 3 ? "×3" : `+${Math.round(100 * (factor - 1))} %`} that are found, by sessions in all and behind the step`,
        ["scatter", ...places.map(([sessions, after]) => `${sessions}, ${after}`)],
        Object.entries(SCATTERS).map(([name, scatter]) => [
          name,
          ...places.map(([sessions, after]) =>
            text(stepsFound(scatter, { sessions, after, factor }, STEPS)),
          ),
        ]),
      );
    }
  },
  cost: () => {
    const scatter = SCATTERS["t with 3 degrees of freedom, 3 %"]!;
    const history = Array.from({ length: 1_000 }, (_, row) => {
      const dice = new Dice(`cost ${row}`);
      const step = row % 10 === 0 ? 1.1 : 1;
      return Array.from({ length: 411 }, (_, i) => Math.exp(scatter(dice)) * (i < 200 ? 1 : step));
    });
    const start = process.cpuUsage();
    const found = history.filter((each) => changesOf(each).length > 0).length;
    const seconds = process.cpuUsage(start).user / 1e6;
    const memory = `${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`;
    print(
      "1 000 series of 411 sessions, a hundred of them with a step",
      ["with a change", "processor time", "memory of the whole process"],
      [[`${found}`, `${seconds.toFixed(1)} s`, memory]],
    );
  },
};

for (const name of values.tables.split(",")) TABLES[name]!();
