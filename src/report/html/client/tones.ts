import type { RowVerdict } from "../model/types.ts";
import { element } from "./dom.ts";

interface Tone {
  tone: "bad" | "good" | "unsure" | "calm";
  sign: string;
  /** Sorts what matters to the top. */
  rank: number;
}

export const VERDICTS: Record<RowVerdict, Tone> = {
  regression: { tone: "bad", sign: "▲", rank: 0 },
  error: { tone: "bad", sign: "!", rank: 1 },
  inconclusive: { tone: "unsure", sign: "?", rank: 2 },
  removed: { tone: "bad", sign: "−", rank: 3 },
  new: { tone: "calm", sign: "+", rank: 4 },
  improvement: { tone: "good", sign: "▼", rank: 5 },
  "no-change": { tone: "calm", sign: "=", rank: 6 },
  "same-program": { tone: "calm", sign: "≡", rank: 7 },
  "not compared": { tone: "calm", sign: "·", rank: 8 },
};

/** A verdict as a word with a sign: colour is never all that tells. */
export function badge(verdict: RowVerdict): HTMLElement {
  const { tone, sign } = VERDICTS[verdict];
  return element(
    "span",
    { class: `badge ${tone}` },
    element("span", { "aria-hidden": "true" }, `${sign} `),
    verdict.replace("-", " "),
  );
}
