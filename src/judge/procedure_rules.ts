/** What steers the procedure. The errors hold for any of the values that only steer the cost. */
export interface ProcedureRules {
  /** Chance that a row which is worse by exactly its tolerance is called unchanged, all looks together. */
  alpha: number;
  /** Chance that a job in which nothing changed goes red, whatever its number of rows. */
  redLevel: number;
  /** Rounds of every case before anything is decided. */
  firstRounds: number;
  /** A row whose p is at most this at look 1, 2, … gets a further look before it is settled or dropped. */
  screen: readonly number[];
  /** A row with at most this p is not looked at again: it goes to be settled. */
  certain: number;
  /** A row with at most this p after its looks is settled on fresh rounds. */
  suspect: number;
  /** Chance with which the fresh rounds shall show a suspect that is as large as it looks. */
  settlePower: number;
  /** Fresh rounds of a suspect at most; up to 32 are judged by counting all sign patterns. */
  mostFresh: number;
  /** A case is measured on for the sake of bounds where a round of it bounds this many rows at least. */
  boundsPerRound: number;
}

/** Chosen by `studies/gate/procedure_study.ts`; docs/decisions/0009 says how. */
export const USUAL_RULES: ProcedureRules = {
  alpha: 0.05,
  redLevel: 0.005,
  firstRounds: 5,
  screen: [0.08, 0.03],
  certain: 1e-5,
  suspect: 0.01,
  settlePower: 0.95,
  mostFresh: 32,
  boundsPerRound: 0.3,
};
