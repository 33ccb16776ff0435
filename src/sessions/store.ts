import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Baseline, Results } from "../contract/generated/types.ts";
import { validateBaseline } from "../contract/generated/validators.mjs";
import { domainOf, oldestFirst } from "../contract/names.ts";
import { whyOf } from "../system/errno.ts";
import { RvpError } from "../system/errors.ts";
import { writeWhole } from "../system/files.ts";
import { FUNCTIONS_FILE } from "./functions.ts";
import { parseStored } from "./migrate.ts";

/** Sessions kept per runner class, suite and domain: what drift needs (docs/how-to/watch-the-history.md). */
export const KEPT_SESSIONS = 30;
const MAX_BASELINE_BYTES = 256 << 20;

/** Does the folder hold a baseline of any machine? No run is judged against what was imported. */
export async function hasBaselines(folder: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names.filter((name) => name.endsWith(".json") && name !== FUNCTIONS_FILE)) {
    // The domain of `import`, which a project may have given to benchmarks of its own.
    if (basename(name) !== "imported.json") return true;
    const { sessions } = await readBaseline(join(folder, name));
    if (sessions.some(({ profile }) => profile !== "imported")) return true;
  }
  return false;
}

/** Stored sessions of every class of machine, by the name of the class. */
export async function loadAllBaselines(
  folder: string,
): Promise<{ name: string; sessions: Results[] }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => ({ name, sessions: await loadBaselines(folder, name) })),
  );
}

/** Stored sessions for a runner class, oldest first; the parts of one session put together. */
export async function loadBaselines(folder: string, runnerClass: string): Promise<Results[]> {
  const files = await baselineFiles(join(folder, runnerClass));
  const sessions = new Map<string, Results>();
  for (const file of files) {
    for (const part of (await readBaseline(file)).sessions) {
      const whole = sessions.get(part.session.id);
      if (!whole) sessions.set(part.session.id, part);
      else {
        sessions.set(part.session.id, {
          ...whole,
          suites: { ...whole.suites, ...part.suites },
          cases: [...whole.cases, ...part.cases],
          ...(part.counts && { counts: [...(whole.counts ?? []), ...part.counts] }),
        });
      }
    }
  }
  return oldestFirst([...sessions.values()]);
}

/** Add a session to the store, a file per suite and domain; the oldest beyond `keep` go. */
export function saveBaseline(
  folder: string,
  runnerClass: string,
  results: Results,
  keep = KEPT_SESSIONS,
): Promise<string[]> {
  return saveBaselines(folder, runnerClass, [results], keep);
}

/**
 * Add sessions to the store; each file is written once, however many come. Throws RvpError (exit 2), and leaves the file
 * alone, where it would be too large to be read again.
 */
export async function saveBaselines(
  folder: string,
  runnerClass: string,
  sessions: readonly Results[],
  keep = KEPT_SESSIONS,
  mostBytes = MAX_BASELINE_BYTES,
): Promise<string[]> {
  const parts = new Map<string, Results[]>();
  for (const { suite, domain, part } of oldestFirst(sessions).flatMap(partsOf)) {
    const file = join(folder, runnerClass, suite, `${domain}.json`);
    const known = parts.get(file);
    if (known) known.push(part);
    else parts.set(file, [part]);
  }
  for (const [file, added] of parts) {
    const earlier = await readBaseline(file).catch((error) => {
      if (isAbsent(error)) return null;
      throw error;
    });
    const ids = new Set(added.map(({ session }) => session.id));
    const others = earlier?.sessions.filter(({ session }) => !ids.has(session.id)) ?? [];
    const text = render([...others, ...added].slice(-keep));
    const bytes = Buffer.byteLength(text);
    if (bytes > mostBytes) {
      throw new RvpError(`${file} would have ${bytes} bytes; ${mostBytes} are read at most`, {
        stage: "baseline",
        hint: "keep fewer sessions (--keep)",
      });
    }
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, text);
  }
  return [...parts.keys()];
}

/** What a session measured of each suite and domain. */
function partsOf(results: Results): { suite: string; domain: string; part: Results }[] {
  const {
    again: _,
    profiles: __,
    coverage: ___,
    functions: ____,
    counts = [],
    ...session
  } = results; // a baseline is what head measured, once
  return Object.entries(results.suites).flatMap(([suite, receipt]) => {
    const own = results.cases.filter(
      (row) => row.suite === suite && row.outcome.kind === "measured",
    );
    const domains = new Set(own.map(({ benchmark }) => domainOf(benchmark)));
    return [...domains].map((domain) => {
      const ofDomain = (rows: Results["cases"]) =>
        rows.filter((row) => row.suite === suite && domainOf(row.benchmark) === domain);
      const counted = ofDomain(counts).map(headOnly);
      const part = {
        ...{ ...session, suites: { [suite]: receipt }, cases: ofDomain(own).map(headOnly) },
        ...(counted.length > 0 && { counts: counted }),
      };
      return { suite, domain, part };
    });
  });
}

/** One session a line: a diff shows which came and which went. */
function render(sessions: readonly Results[]): string {
  const lines = sessions.map((session) => JSON.stringify(session)).join(",\n");
  return `{"protocol":1,"kind":"baseline","sessions":[\n${lines}\n]}\n`;
}

function headOnly(row: Results["cases"][number]): Results["cases"][number] {
  return { ...row, processes: row.processes.filter(({ side }) => side === "head") };
}

async function readBaseline(file: string): Promise<Baseline> {
  let data: unknown;
  try {
    const { size } = await stat(file);
    if (size > MAX_BASELINE_BYTES) throw new Error(`it has ${size} bytes, too many`);
    data = JSON.parse(await readFile(file, "utf8"));
  } catch (cause) {
    throw new RvpError(`cannot read baseline ${file}: ${whyOf(cause)}`, {
      stage: "baseline",
      hint: "restore it from git, or delete it and save a new one: rvp-bench baseline save FOLDER",
      cause,
    });
  }
  const parsed = parseStored(validateBaseline, data);
  if (parsed.ok) return parsed.value;
  const { pointer, problem, hint } = parsed.misfit;
  throw new RvpError(`${file} is not a baseline of protocol 1: ${pointer || "/"} ${problem}`, {
    stage: "baseline",
    hint: hint ?? "rvp-bench baseline save FOLDER writes one",
  });
}

function isAbsent(error: unknown): boolean {
  const cause = error instanceof RvpError ? (error.cause as NodeJS.ErrnoException) : null;
  return cause?.code === "ENOENT";
}

async function baselineFiles(folder: string): Promise<string[]> {
  const suites = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const nested = await Promise.all(
    suites
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) =>
        (await readdir(join(folder, name)))
          .filter((file) => file.endsWith(".json"))
          .map((file) => join(folder, name, file)),
      ),
  );
  return nested.flat().sort();
}
