import type { Verdict } from "../contract/generated/types.ts";

/** How a conclusion is called, and the sign and tone that go with it: colour is never all that tells. */
export const CONCLUSIONS: Record<
  Verdict["conclusion"],
  { word: string; emoji: string; sign: string; tone: "good" | "bad" | "unsure" }
> = {
  pass: { word: "Pass", emoji: "🟢", sign: "✓", tone: "good" },
  regression: { word: "Regression", emoji: "🔴", sign: "✗", tone: "bad" },
  "out-of-bounds": { word: "Ratio out of bounds", emoji: "🔴", sign: "✗", tone: "bad" },
  "not-measured": { word: "Could not measure", emoji: "❌", sign: "!", tone: "bad" },
  "wrong-answer": { word: "Answers differ", emoji: "❌", sign: "≠", tone: "bad" },
  "no-baseline": { word: "No baseline", emoji: "🟡", sign: "?", tone: "unsure" },
  unfit: { word: "This machine cannot decide", emoji: "🟡", sign: "?", tone: "unsure" },
  inconclusive: { word: "Inconclusive", emoji: "🟡", sign: "?", tone: "unsure" },
};
