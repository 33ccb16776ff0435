/** Exit codes of the CLI and conclusions of the action. The highest-priority one wins. */
export const EXIT = {
  pass: 0,
  regression: 1,
  usage: 2,
  notMeasured: 3,
  wrongAnswer: 4,
  inconclusive: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where in the data flow an error arose. */
export type Stage =
  | "usage"
  | "plan"
  | "build"
  | "run"
  | "collect"
  | "baseline"
  | "compare"
  | "report"
  | "github";

/** The one error that people see: what is wrong, where, and the next step. */
export class RvpError extends Error {
  readonly exitCode: ExitCode;
  readonly stage: Stage;
  readonly hint: string | undefined;

  constructor(
    message: string,
    options: { stage: Stage; exitCode?: ExitCode; hint?: string; cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.name = "RvpError";
    this.stage = options.stage;
    this.exitCode = options.exitCode ?? EXIT.usage;
    this.hint = options.hint;
  }
}

/** The message of whatever was thrown, in one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0] ?? "";
}
