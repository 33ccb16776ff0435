// Inputs after public reports (tests/fixtures/cases/*/README), and further ones of the same kinds, through the reader
// and the judge.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Comparison, Results, Verdict } from "../../src/contract/generated/types.ts";
import { compareFiles } from "../../src/jobs/compare_files.ts";
import { readSessions } from "../../src/sessions/read_sessions.ts";
import type { TestFolder } from "../build/folders.ts";
import { normals } from "../compare/documents.ts";

const CASES = join(import.meta.dirname, "../fixtures/cases");

/** Files or folders below a case's folder. */
export function filesOf(name: string, folder = ""): string[] {
  const path = join(CASES, name, folder);
  return readdirSync(path)
    .filter((entry) => entry !== "README")
    .sort()
    .map((entry) => join(path, entry));
}

/** The verdict on a case's two sides; `root` may hold an rvp.toml. */
export async function judgeCase(name: string, root = CASES): Promise<Verdict> {
  return judgeFiles(filesOf(name, "base"), filesOf(name, "head"), root);
}

export async function judgeFiles(base: string[], head: string[], root = CASES): Promise<Verdict> {
  return (await compareFiles({ base, head, root, today: "2026-11-24" })).verdict;
}

export function read(paths: string[]): Promise<Results[]> {
  return readSessions(paths);
}

/** `name metric` to verdict, of the rows that can fail a job. */
export function verdicts({ comparisons }: Verdict): Record<string, Comparison["verdict"]> {
  const rows = comparisons.filter(({ gating }) => gating);
  return Object.fromEntries(rows.map((row) => [`${row.title} ${row.metric}`, row.verdict]));
}

/** Title to outcome of the cases of one session. */
export function outcomes({ cases }: Results): Record<string, string> {
  return Object.fromEntries(cases.map(({ title, outcome }) => [title, outcome.kind]));
}

/**
 * Six sessions a side as files, each of what `write` makes of a level that scatters by half a percent.
 *
 * @param factor of head's level against the base's
 */
export async function twoSides(
  folder: TestFolder,
  factor: number,
  write: (noisy: (level: number) => number, side: "base" | "head", session: number) => string,
  extension = "json",
): Promise<[base: string[], head: string[]]> {
  const noise = normals("cases");
  const side = (name: "base" | "head", scale: number) =>
    Promise.all(
      [0, 1, 2, 3, 4, 5].map((session) => {
        const noisy = (level: number) => scale * level * Math.exp(0.005 * noise());
        return folder.write(`${name}/${session}.${extension}`, write(noisy, name, session));
      }),
    );
  return [await side("base", 1), await side("head", factor)];
}
