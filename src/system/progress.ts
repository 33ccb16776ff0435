/** What the pipeline says while it works; the terminal and the log render it. */
export type ProgressEvent =
  | {
      kind: "build";
      suite: string;
      domain: string;
      step: string;
      state: "started" | "done" | "cached";
      seconds?: number;
    }
  | { kind: "verify"; cases: number }
  | { kind: "measure"; invocations: number; rounds: number; cases: number }
  | {
      kind: "invocation";
      index: number;
      invocations: number;
      round: number;
      rounds: number;
      suite: string;
      side: "head" | "base";
      family: string;
      seconds: number;
    }
  | { kind: "case"; suite: string; case: string; state: "done" | "failed" | "skipped" }
  | { kind: "more" | "settle"; cases: number; rounds: number }
  | { kind: "note"; message: string };

export type Progress = (event: ProgressEvent) => void;
