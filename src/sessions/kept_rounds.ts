import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Results } from "../contract/generated/types.ts";
import { RvpError } from "../system/errors.ts";
import { writeWhole } from "../system/files.ts";
import { isRunning, ownName } from "../system/owner.ts";
import { readResults } from "./read.ts";
import { withRegularFile } from "./regular_file.ts";

/** Of the documents beside the rounds; a job of a hundred thousand cases stays below. */
const LIMIT = { bytes: 64 << 20, hint: "begin anew: rvp-bench run" };

/** What is told of the job whose rounds these are. */
interface Note {
  /** The options that it was started with. */
  asked: unknown;
  /** What must be the same for its rounds to be of the same job. */
  identity: unknown;
}

/** `00007-classical-3.json`: the seventh entry, a round of a domain; `00008-step.json`: what was measured next. */
const ENTRY = /^(\d{5,})-(?:step|(.+)-(\d+))\.json$/;

interface Entry {
  file: string;
  /** Absent: a step. */
  round?: { domain: string; number: number };
}

/**
 * A run's log: each round of a domain as it is complete, and each step that was decided on. A run that goes on
 * takes the entries in their order, as if it measured them, and appends to them then. A file is never changed, so
 * a round costs what it holds, however many there are.
 */
export class KeptRounds {
  /** What must be the same; set before the first round. */
  identity: unknown;
  readonly asked: unknown;
  /** That the rounds of the interrupted run took. */
  readonly seconds: number;
  readonly #folder: string;
  /** What the interrupted run has and this one did not take yet. */
  readonly #left: Entry[];
  /** Rounds by domain. */
  readonly #rounds = new Map<string, number>();
  #entries: number;

  private constructor(
    folder: string,
    { asked, identity }: Note,
    entries: readonly Entry[],
    seconds: number,
  ) {
    this.#folder = folder;
    this.asked = asked;
    this.identity = identity;
    this.seconds = seconds;
    this.#left = [...entries];
    this.#entries = entries.length;
    for (const { round } of entries) if (round) this.#count(round.domain);
  }

  /** Of a run that begins; nothing is written before its first round is complete. */
  static begin(run: string, asked: unknown): KeptRounds {
    return new KeptRounds(folderOf(run), { asked, identity: undefined }, [], 0);
  }

  /** What an interrupted run left. Throws RvpError (exit 2) where it goes on still. */
  static async open(run: string): Promise<KeptRounds> {
    const folder = folderOf(run);
    const { owner, ...note } = (await readJson(join(folder, "job.json"))) as Note & {
      owner: unknown;
    };
    if (typeof owner === "string" && isRunning(owner)) {
      throw new RvpError(`the run in ${run} goes on still, as process ${owner.split("-", 1)[0]}`, {
        stage: "usage",
        hint: "wait for its end, or end it",
      });
    }
    const entries = (await readdir(folder)).sort().flatMap(entryOf);
    const last = entries.findLast(({ round }) => round);
    const document = last && (await readResults(join(folder, last.file)));
    const kept = new KeptRounds(folder, note, entries, document?.session.seconds ?? 0);
    await kept.#writeNote();
    return kept;
  }

  /** "7 rounds (5 of classical, 2 of dl)"; empty where there is none. */
  get said(): string {
    const all = [...this.#rounds.values()].reduce((sum, count) => sum + count, 0);
    if (all === 0) return "";
    const parts = [...this.#rounds].map(([domain, count]) => `${count} of ${domain}`);
    const words = `${all} round${all === 1 ? "" : "s"}`;
    return parts.length > 1 ? `${words} (${parts.join(", ")})` : words;
  }

  /** The round if it is the next entry, as it was measured. */
  async takeRound(domain: string, number: number): Promise<Results | null> {
    const [next] = this.#left;
    if (next?.round?.domain !== domain || next.round.number !== number) return null;
    this.#left.shift();
    return readResults(join(this.#folder, next.file));
  }

  /** The step if it is the next entry. */
  async takeStep(): Promise<unknown> {
    const [next] = this.#left;
    if (!next || next.round) return null;
    this.#left.shift();
    return readJson(join(this.#folder, next.file));
  }

  async keepRound(domain: string, number: number, results: Results): Promise<void> {
    await this.#append(`${domain}-${number}`, results);
    this.#count(domain);
  }

  async keepStep(step: unknown): Promise<void> {
    await this.#append("step", step);
  }

  /** The run is complete: its results hold all this. */
  async end(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #append(name: string, document: unknown): Promise<void> {
    if (this.#left.length > 0) {
      throw new RvpError(`${this.#folder}: what was kept does not fit the course of this run`, {
        stage: "collect",
        hint: LIMIT.hint,
      });
    }
    if (this.#entries === 0) await this.#writeNote();
    this.#entries++;
    const file = `${String(this.#entries).padStart(5, "0")}-${name}.json`;
    await writeWhole(join(this.#folder, file), JSON.stringify(document));
  }

  async #writeNote(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const { asked, identity } = this;
    const note = JSON.stringify({ owner: ownName(), asked, identity });
    await writeWhole(join(this.#folder, "job.json"), note);
  }

  #count(domain: string): void {
    this.#rounds.set(domain, 1 + (this.#rounds.get(domain) ?? 0));
  }
}

/** The latest run in a folder of runs that was interrupted after a round; null where there is none. */
export async function interruptedRun(runs: string): Promise<string | null> {
  const names = await readdir(runs).catch(() => []);
  // Names begin with the time.
  return (
    names
      .sort()
      .map((name) => join(runs, name))
      .findLast(wasInterrupted) ?? null
  );
}

/** Has a run's folder rounds of a run that did not end? */
export function wasInterrupted(run: string): boolean {
  return existsSync(join(folderOf(run), "job.json"));
}

function folderOf(run: string): string {
  return join(run, "rounds");
}

function entryOf(file: string): Entry[] {
  const [whole, , domain, number] = ENTRY.exec(file) ?? [];
  if (whole === undefined) return [];
  return [domain === undefined ? { file } : { file, round: { domain, number: Number(number) } }];
}

async function readJson(path: string): Promise<object> {
  const text = await withRegularFile(path, LIMIT, (file) => file.readFile("utf8"));
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Said below.
  }
  throw new RvpError(`${path} is damaged`, { stage: "collect", hint: LIMIT.hint });
}
