import { messageOf } from "../system/errors.ts";

/**
 * Work that ends with its minutes, and whose failure costs no more than what it leaves. Says why something is left, or null where
 * all was done; only a job that was stopped throws.
 *
 * @param signal of the job; the work gets one that ends with the minutes, too
 */
export async function withinMinutes(
  minutes: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<string | null> {
  const over = AbortSignal.timeout(Math.ceil(60_000 * minutes));
  try {
    await work(AbortSignal.any([signal, over]));
    return null;
  } catch (error) {
    signal.throwIfAborted();
    return over.aborted ? `it took more than ${minutes} min` : messageOf(error);
  }
}
