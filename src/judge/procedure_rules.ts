/** What steers the procedure. The errors hold for any of the values that only steer the cost. */
export interface ProcedureRules {
  /** Chance that a row which is worse by exactly its tolerance is called unchanged, all looks together. */
  alpha: number;
  /** Chance that a job in which nothing changed goes red, whatever its number of rows. */
  redLevel: number;
  /** Rounds of every case before anything is decided. */
  firstRounds: number;
  /** The change worth searching for, in tolerances of a row: 5 % where the tolerance is 3 %. */
  sought: number;
  /** A row is looked at further while its evidence for the change sought against none is above this odds ratio. */
  drop: number;
  /** A row whose evidence reaches this odds ratio is a suspect: it is settled on fresh rounds. */
  pick: number;
  /** Chance with which the fresh rounds shall show a suspect that is as large as it looks. */
  settlePower: number;
  /** Fresh rounds of a suspect at most; up to 32 are judged by all sign patterns, more by random ones. */
  mostFresh: number;
  /** A case is measured on for the sake of bounds where a round of it bounds this many rows at least. */
  boundsPerRound: number;
}

/** Chosen by `studies/gate/procedure_study.ts`; docs/decisions/0011 says how. */
export const USUAL_RULES: ProcedureRules = {
  alpha: 0.05,
  redLevel: 0.005,
  firstRounds: 5,
  sought: 5 / 3,
  drop: 0.3,
  pick: 30,
  settlePower: 0.99,
  mostFresh: 48,
  boundsPerRound: 0.33,
};
