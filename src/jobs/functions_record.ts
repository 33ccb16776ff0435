import type { Results } from "../contract/generated/types.ts";
import { caseKey, oldestFirst } from "../contract/names.ts";
import { plural } from "../contract/words.ts";
import type { Project } from "../plan/project.ts";
import { FUNCTIONS_FILE, readFunctions, saveFunctions } from "../sessions/functions.ts";

/**
 * The newest of what some sessions recorded of the benchmarks' functions becomes the record; its file, or none where nothing was
 * recorded. A run of some cases would take away what is known of the others: where the new record lacks cases that the kept one
 * has and the project still knows, that one stays, and `note` hears so.
 */
export async function keepFunctions(
  baselines: string,
  sessions: readonly Results[],
  project: () => Project,
  note: (message: string) => void,
): Promise<string[]> {
  const newest = oldestFirst(sessions).findLast(({ functions }) => functions)?.functions;
  if (!newest) return [];
  const kept = await readFunctions(baselines).catch(() => null); // one that is none may go
  if (kept) {
    const known = new Set(project().cases.map(({ id }) => id));
    const lost = Object.entries(kept.suites).flatMap(([suite, { cases }]) => {
      const recorded = new Set(newest.suites[suite]?.cases);
      return cases
        .filter((id) => known.has(id) && !recorded.has(id))
        .map((id) => caseKey({ suite, case: id }));
    });
    if (lost.length > 0) {
      note(
        `${FUNCTIONS_FILE} stays as it was: the new record lacks ${plural(lost.length, "case")} that it has (${lost[0]}). ` +
          "Record them all (run --no-baseline --functions, without -c, -d or -s), or delete the file first.",
      );
      return [];
    }
  }
  return [await saveFunctions(baselines, newest)];
}
