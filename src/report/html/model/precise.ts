/** Five significant digits: what a chart can show, and a fraction of the bytes. */
export function precise(value: number): number;
export function precise(value: number | null): number | null;
export function precise(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? value : Number(value.toPrecision(5));
}
