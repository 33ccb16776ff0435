/**
 * Do counts of instructions repeat? Each case of the native suite is counted in several processes of the same program, each with
 * a memory layout of its own; the spread of a phase is what lies between the least and the most of them.
 *
 *   npx tsx studies/instructions/repeatability.ts                          classical, all cases of the quick profile
 *   npx tsx studies/instructions/repeatability.ts --domains llm --cases 'llm/gpt2/*'
 *   npx tsx studies/instructions/repeatability.ts --json counts.json       the counts themselves, too
 *   npx tsx studies/instructions/repeatability.ts --minutes 5              as many cases as five minutes hold
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { max, median, min } from "simple-statistics";
import type { ProfileName } from "../../src/contract/names.ts";
import { domainOf } from "../../src/contract/names.ts";
import { toProfile } from "../../src/jobs/profile.ts";
import { situationOf } from "../../src/jobs/situation.ts";
import { Measurement } from "../../src/measure/measurement.ts";
import { subjectOf } from "../../src/measure/subject.ts";
import { casesOf } from "../../src/plan/plan.ts";
import { countCase } from "../../src/profile/count_case.ts";

const { values } = parseArgs({
  options: {
    suite: { type: "string", default: "rust" },
    profile: { type: "string", default: "quick" },
    domains: { type: "string", default: "classical" },
    cases: { type: "string", default: "" },
    processes: { type: "string", default: "5" },
    minutes: { type: "string", default: "60" },
    json: { type: "string" },
  },
});

/** What issue M asks for. */
const WANTED = 0.0005;
const SHOWN = 15;

interface Repeated {
  case: string;
  phase: string;
  counts: number[];
  /** (most − least) / least of the processes. */
  spread: number;
}

const logs = mkdtempSync(join(tmpdir(), "rvp-counts-study-"));
try {
  const rows: Repeated[] = [];
  const left: string[] = [];
  for (const [id, counted] of await countAll()) {
    if ("why" in counted) left.push(`${id}: ${counted.why}`);
    else rows.push(...repeatedOf(id, counted));
  }
  if (values.json) writeFileSync(values.json, JSON.stringify({ rows, left }));
  process.stdout.write(`${tableOf(rows)}\n\n${worstOf(rows)}\n`);
  for (const line of left) process.stdout.write(`\nnot counted: ${line}\n`);
} finally {
  rmSync(logs, { recursive: true, force: true });
}

async function countAll() {
  const job = {
    root: process.cwd(),
    choice: {
      profile: values.profile as ProfileName,
      suites: [values.suite],
      domains: values.domains.split(","),
      cases: values.cases.split(",").filter(Boolean),
    },
    ...{ stored: false, all: true, logs, today: "2026-01-01" },
    signal: new AbortController().signal,
    progress: () => {},
  };
  await using situation = await situationOf(job);
  const subject = toProfile(await subjectOf(situation));
  const measurement = await Measurement.open(subject, job);
  const counted = new Map<string, Awaited<ReturnType<typeof countCase>>>();
  const queue = subject.plan.suites.flatMap((suite) => casesOf(subject.plan, suite));
  const end = performance.now() + 60_000 * Number(values.minutes);
  const worker = async () => {
    for (let item = queue.shift(); item; item = queue.shift()) {
      if (performance.now() > end) {
        counted.set(item.id, { why: "the time was over" });
        continue;
      }
      const sides = measurement.sidesOf({ suite: values.suite, case: item.id });
      if (!sides) continue;
      const found = await countCase(sides, Number(values.processes));
      counted.set(item.id, found);
      const said =
        "why" in found
          ? found.why
          : percent(max(repeatedOf(item.id, found).map(({ spread }) => spread)));
      process.stderr.write(`${item.id}: ${said}\n`);
    }
  };
  await Promise.all([worker(), worker()]);
  return [...counted].sort(([a], [b]) => (a < b ? -1 : 1));
}

type Processes = Exclude<Awaited<ReturnType<typeof countCase>>, { why: string }>;

function repeatedOf(id: string, processes: Processes): Repeated[] {
  return Object.keys(processes[0]?.samples ?? {}).map((key) => {
    const counts = processes.map(({ samples }) => median([...samples[key]!]));
    const spread = max(counts) / min(counts) - 1;
    return { case: id, phase: key.replace("instructions@", ""), counts, spread };
  });
}

/** By domain: how many rows repeat how well. */
function tableOf(rows: readonly Repeated[]): string {
  const domains = [...new Set(rows.map((row) => domainOf(row.case)))];
  const header = ["domain", "rows", "exactly equal", "within 0.05 %", "median spread", "worst"];
  return markdownTable([
    header,
    ...domains.map((domain) => {
      const own = rows.filter((row) => domainOf(row.case) === domain).map(({ spread }) => spread);
      const share = (most: number) =>
        `${((100 * own.filter((spread) => spread <= most).length) / own.length).toFixed(1)} %`;
      return [
        domain,
        String(own.length),
        share(0),
        share(WANTED),
        percent(median(own)),
        percent(max(own)),
      ];
    }),
  ]);
}

/** The rows that repeat worst. */
function worstOf(rows: readonly Repeated[]): string {
  const worst = rows.toSorted((a, b) => b.spread - a.spread).slice(0, SHOWN);
  return markdownTable([
    ["case", "phase", "instructions of a call", "spread"],
    ...worst.map((row) => [
      row.case,
      row.phase,
      median(row.counts).toLocaleString("en"),
      percent(row.spread),
    ]),
  ]);
}

function percent(fraction: number): string {
  return `${(100 * fraction).toPrecision(2)} %`;
}
