/** Where the cost of a case grew, as a profiler saw one process of each side. It decides nothing. */
export interface CaseProfile {
  suite: string;
  case: string;
  outcome: CostChange | CostUnknown;
}

export interface CostChange {
  /** Seconds are those under the profiler: they compare functions, nothing else. */
  unit: "instructions" | "seconds";
  /** Of the whole process; 0 where there is no base. */
  base: number;
  head: number;
  /** Whose own cost grew, the most first. */
  functions: FunctionChange[];
}

export interface CostUnknown {
  why: string;
}

export interface FunctionChange {
  name: string;
  /** Own cost, without what it called. */
  base: number;
  head: number;
  calls_base: number;
  calls_head: number;
  /** Of the whole growth; others may have shrunk, so that it can be over 1. Null: the whole did not grow. */
  share: number | null;
}
