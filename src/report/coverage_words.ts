import type { Coverage } from "../contract/generated/types.ts";
import { plural } from "../contract/words.ts";

/** How many of the functions that a change touches the benchmarks run. It holds counts alone, and no names. */
export function coverageSentence({ touched, run, not_seen: notSeen, unknown }: Coverage): string {
  const parts = [
    `benchmarks run ${run}`,
    ...(notSeen.count > 0
      ? [`${notSeen.count} ${notSeen.count === 1 ? "was" : "were"} not seen to run`]
      : []),
    ...(unknown > 0 ? [`of ${unknown} it is not known`] : []),
  ];
  return `This change touches ${plural(touched, "function")}: ${parts.join(", ")}.`;
}
