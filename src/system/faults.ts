import { SYSTEM } from "./errno.ts";
import { EXIT, type ExitCode, RvpError } from "./errors.ts";

/** What went wrong, for people, and the exit code for it. */
export interface Fault {
  message: string;
  hint: string | undefined;
  exitCode: ExitCode;
  /** Where in our own code, when nobody foresaw it. */
  stack: string | undefined;
}

/** What to say of anything that was thrown. What is neither foreseen nor the machine's is a defect of ours. */
export function faultOf(error: unknown): Fault {
  const stack = undefined;
  if (error instanceof RvpError) {
    const { message, hint, exitCode } = error;
    return { message, hint, exitCode, stack };
  }
  const { code = "", path } = (error ?? {}) as NodeJS.ErrnoException;
  const known = SYSTEM[code];
  if (known) {
    const [meaning, hint] = known;
    const message = `${path ? `${path}: ` : ""}${meaning} (${code})`;
    return { message, hint, exitCode: EXIT.notMeasured, stack };
  }
  if (error instanceof RangeError && /call stack/.test(error.message)) {
    const message = "something that was read is nested too deeply";
    const hint = "look for a value with thousands of brackets in the files that were named";
    return { message, hint, exitCode: EXIT.notMeasured, stack };
  }
  return {
    message: `a defect of rvp-bench: ${error instanceof Error ? error.message : String(error)}`,
    hint: "please report it, with the lines below",
    exitCode: EXIT.notMeasured,
    stack: error instanceof Error ? error.stack : undefined,
  };
}
