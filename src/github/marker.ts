/** The run whose figures a comment shows. */
export interface RunStamp {
  id: number;
  attempt: number;
}

export interface Marker {
  /** Several comments may live on one pull request, each under its key. */
  key: string;
  run: RunStamp;
}

const PATTERN = /^<!-- rvp-bench key=([A-Za-z0-9_.-]{1,64}) run=(\d{1,16})\.(\d{1,6}) -->/;

/** First line of a comment, hidden from readers, by which it is found again. */
export function renderMarker({ key, run }: Marker): string {
  return `<!-- rvp-bench key=${key} run=${run.id}.${run.attempt} -->`;
}

/** Only at the very start: a quoted comment is not a comment of ours. */
export function parseMarker(body: string): Marker | undefined {
  const match = PATTERN.exec(body);
  if (!match) return undefined;
  const [, key = "", id, attempt] = match;
  return { key, run: { id: Number(id), attempt: Number(attempt) } };
}

/** Positive when `a` is the later run. */
export function compareRuns(a: RunStamp, b: RunStamp): number {
  return a.id - b.id || a.attempt - b.attempt;
}
