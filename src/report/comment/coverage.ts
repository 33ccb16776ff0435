import type { Verdict } from "../../contract/generated/types.ts";
import { code } from "./escape.ts";
import type { Section } from "./section.ts";

/** Functions that the change touches and no benchmark was seen to run; their names are whoever's. */
export function notSeen({ coverage }: Verdict): Section | undefined {
  if (!coverage || coverage.not_seen.count === 0) return undefined;
  const { count, names } = coverage.not_seen;
  return {
    title: `Touched, not seen to run: ${count}`,
    open: false,
    note: "No benchmark ran these functions when that was recorded; a change of theirs is not measured. It decides nothing.",
    header: ["function"],
    align: "l",
    rows: names.map((name) => [code(name, 160)]),
  };
}
