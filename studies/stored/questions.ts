import { type Rate, rate } from "../gate/rates.ts";
import { type StoredSetup, storedTrial, USUAL } from "./trial.ts";

const TOLERANCE = Math.log(1.03);

export interface StoredFigures {
  /** Jobs without any change in which some row is (provisionally) red. */
  cleanRed: Rate;
  /** A row that is 10 % slower is red. */
  tenPercent: Rate;
  /** A row that is slower by exactly the tolerance is called unchanged. */
  passed: Rate;
}

export function storedFigures(
  setup: Partial<StoredSetup>,
  key: string,
  trials: number,
): StoredFigures {
  const usual = { ...USUAL, ...setup };
  const judged = (effect: number, trial: number) =>
    storedTrial({ ...usual, effect }, `${key} ${trial}`);
  return {
    cleanRed: rate(trials, (trial) => judged(0, trial).some(isRed)),
    tenPercent: rate(trials, (trial) => isRed(judged(Math.log(1.1), trial)[0]!)),
    passed: rate(trials, (trial) => judged(TOLERANCE, trial)[0]!.verdict === "no-change"),
  };
}

/** Mean share of rows that a clean job decides. */
export function shareDecided(setup: Partial<StoredSetup>, key: string, trials: number): number {
  let decided = 0;
  let rows = 0;
  for (let trial = 0; trial < trials; trial++) {
    const verdicts = storedTrial({ ...USUAL, ...setup }, `${key} ${trial}`);
    rows += verdicts.length;
    decided += verdicts.filter(({ verdict }) => verdict !== "inconclusive").length;
  }
  return decided / rows;
}

function isRed({ verdict }: { verdict: string }): boolean {
  return verdict === "regression";
}
