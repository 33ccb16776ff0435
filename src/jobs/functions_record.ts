import type { Results } from "../contract/generated/types.ts";
import { oldestFirst } from "../contract/names.ts";
import type { Project } from "../plan/project.ts";
import { FUNCTIONS_FILE, readFunctions, saveFunctions } from "../sessions/functions.ts";
import { completePrograms } from "./coverage.ts";

/**
 * The newest of what some sessions recorded of the benchmarks' functions becomes the record; its file, or none where nothing was
 * recorded. A run of some cases would take away what is known of the others: where the new record lacks cases of a program that
 * the kept one has whole, that one stays, and `note` hears so.
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
    const whole = completePrograms(newest, project());
    const lost = [...completePrograms(kept, project())].filter((program) => !whole.has(program));
    if (lost.length > 0) {
      note(
        `${FUNCTIONS_FILE} stays as it was: the new record lacks cases of ${lost.join(", ")}, of which it has all. ` +
          "Record them all (run --no-baseline --functions, without -c, -d or -s), or delete the file first.",
      );
      return [];
    }
  }
  return [await saveFunctions(baselines, newest)];
}
