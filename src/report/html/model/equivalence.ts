import type { EquivalenceRow } from "../../../contract/generated/types.ts";
import { answerText } from "../../answers.ts";
import type { Answer } from "./types.ts";

/** What agrees needs no more digits than these; what differs keeps all of its own. */
const DIGITS = 7;

/** Answers as text. */
export function answersOf(rows: readonly EquivalenceRow[]): Answer[] {
  return rows.map(({ case: id, suite, check, agrees, expected, got, tolerance, against }) => ({
    case: id,
    suite,
    check,
    agrees,
    ...answerText(expected, got, agrees === false ? undefined : DIGITS),
    tolerance: tolerance ?? "",
    against: against ?? "",
  }));
}
