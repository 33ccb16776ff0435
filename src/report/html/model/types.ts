import type {
  CaseProfile,
  ParityRow,
  Reason,
  SizeCurve,
} from "../../../contract/generated/types.ts";
import type { HistoryChange } from "../../../history/series.ts";
import type { State } from "../../../history/state.ts";

/** What the page's script draws: the documents, collapsed to one figure per process. */
export interface ReportModel {
  /** In the order of their colours. */
  suites: string[];
  domains: string[];
  hasBase: boolean;
  tolerance: number;
  rows: Row[];
  /** Where the cost of red cases grew. */
  profiles: CaseProfile[];
  parity: ParityRow[];
  /** In the order in which they are shown. */
  sizeCurves: SizeCurve[];
  answers: Answer[];
  latencies: Latency[];
  curves: Curve[];
  memory: MemoryFigure[];
  history: History;
}

export type RowVerdict =
  | "regression"
  | "improvement"
  | "no-change"
  | "inconclusive"
  | "same-program"
  | "new"
  | "removed"
  | "error"
  | "not compared";

/** One suite, case and metric. */
export interface Row {
  suite: string;
  case: string;
  /** Of imported cases: the tool's own name. */
  title?: string;
  metric: string;
  unit: string;
  /** null: the catalog lacks the metric. */
  scale: "ratio" | "absolute" | null;
  direction: "lower" | "higher" | null;
  verdict: RowVerdict;
  gating: boolean;
  base: number | null;
  head: number | null;
  /** Positive is worse. */
  effect: number | null;
  interval: [number, number] | null;
  p: number | null;
  detectable: number | null;
  tolerance: number;
  reason?: Reason;
  /** What qualifies the verdict, in words: a waiver, the reason, "provisional". */
  remark: string;
  /** One figure per process, in the order they ran. */
  baseProcesses: number[];
  headProcesses: number[];
  /** Items per second, from the head's median; null where the metric is no time of work. */
  throughput: number | null;
}

/** One suite, case, latency metric and batch size: quantiles over all iterations of the head. */
export interface Latency {
  suite: string;
  case: string;
  metric: string;
  batch: number;
  n: number;
  mean: number;
  std: number;
  p50: number;
  p95: number;
  p99: number;
  /** Order-statistic interval of p99 at 95 %; null where the sample is too small to bound it. */
  p99Interval: [number, number] | null;
  /** Items per second at the median. */
  throughput: number | null;
}

/** A series of answers over training, of all head processes: median and the middle 80 %. */
export interface Curve {
  suite: string;
  case: string;
  check: string;
  processes: number;
  /** Index of each point: long series are thinned. */
  at: number[];
  middle: number[];
  low: number[];
  high: number[];
}

/** Peak resident memory of one suite and case: median over the head's processes, in bytes. */
export interface MemoryFigure {
  suite: string;
  case: string;
  peak: number;
  mean: number | null;
}

/** One answer of one suite beside the expected one, as text. */
export interface Answer {
  case: string;
  suite: string;
  check: string;
  /** null: reported, never compared. */
  agrees: boolean | null;
  expected: string;
  got: string;
  difference: string;
  tolerance: string;
  against: string;
}

/** Series over sessions, in the order in which they are read; a point names its session by its place in the list. */
export interface History {
  sessions: { started: string; commit?: string; label?: string }[];
  series: Course[];
}

export interface Course {
  suite: string;
  case: string;
  metric: string;
  /** The smallest and largest of the processes where there are several. */
  points: [session: number, value: number, processes: number, low?: number, high?: number][];
  changes: HistoryChange[];
  unit: string;
  /** May the metric fail a job? */
  gate: boolean;
  better: "lower" | "higher";
}

/** What the history page draws, and history.json holds. */
export interface HistoryPage {
  protocol: 1;
  kind: "history";
  title: string;
  /** Where commits can be read: a URL that a hash ends. */
  commits?: string;
  /** The one with the newest session first. */
  machines: Machine[];
}

/** The sessions of one class of machine. */
export interface Machine {
  name: string;
  state: State;
  history: History;
  /** Series beyond what a page holds; they did not change their level, or only inform. */
  leftOut: number;
}
