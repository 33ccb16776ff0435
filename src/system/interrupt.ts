import { EXIT, RvpError } from "./errors.ts";

/**
 * A signal that aborts on Ctrl-C or SIGTERM: process groups end, worktrees and half files go.
 * A second Ctrl-C ends at once.
 */
export function interruptible(): AbortSignal {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort(
      new RvpError(`interrupted by ${name}`, { stage: "run", exitCode: EXIT.interrupted }),
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return controller.signal;
}
