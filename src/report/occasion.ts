import type { Verdict } from "../contract/generated/types.ts";
import { classesOf } from "./classes.ts";

/** What a verdict gives a reader to do: mend what fails the job, look at what is not as it was, or nothing. */
export type Occasion = "failure" | "change" | "none";

export function occasionOf(verdict: Verdict): Occasion {
  if (verdict.exit_code !== 0) return "failure";
  const { removed, new: added, accepted, better } = classesOf(verdict);
  // Undecided rows are no change, nor are those that cannot fail the job: most pull requests have some.
  const changed = [...removed, ...added, ...accepted, ...better].some(({ gating }) => gating);
  return changed || lacksBase(verdict) ? "change" : "none";
}

/** The first run of a repository needs no base; later, somebody has to see where it went. */
function lacksBase({ conclusion, warnings }: Verdict): boolean {
  return (
    conclusion === "no-baseline" &&
    warnings.some((each) => each.code === "no-baseline" && each.because !== "first-run")
  );
}
