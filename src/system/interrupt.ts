import { EXIT, RvpError } from "./errors.ts";

/**
 * A signal that aborts on Ctrl-C, SIGTERM or a closed terminal: process groups end, worktrees and
 * half files go. A second one ends at once.
 */
export function interruptible(): AbortSignal {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort(
      new RvpError(`interrupted by ${name}`, { stage: "run", exitCode: EXIT.interrupted }),
    );
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, stop);
  return controller.signal;
}
