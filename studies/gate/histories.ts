import { changePoints } from "../../src/stats/change_point.ts";
import { Dice } from "./noise.ts";
import { type Rate, rate } from "./rates.ts";

/** A history of session means on the log scale. */
export interface History {
  sessions: number;
  /** Between sessions. */
  sd: number;
  /** What the benchmark really is at a session, on the log scale. */
  level(session: number): number;
  heavy?: boolean;
}

export const FLAT = () => 0;
/** 5 % slower from session 20 on. */
export const STEP = (session: number) => (session < 20 ? 0 : Math.log(1.05));
/** 1 % slower every ten sessions, each below the tolerance of a pull request. */
export const CREEP = (session: number) => Math.floor(session / 10) * Math.log(1.01);

/** Histories in which the drift rule finds a change of level. */
export function drifting(history: History, key: string, trials: number): Rate {
  return rate(trials, (trial) => {
    const dice = new Dice(`${key} ${trial}`);
    const noise = () => history.sd * (history.heavy ? dice.heavy() : dice.normal());
    const series = Array.from({ length: history.sessions }, (_, i) => history.level(i) + noise());
    return changePoints(series).length > 0;
  });
}
