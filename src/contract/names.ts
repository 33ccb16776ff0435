/** The names that documents are keyed by, taken apart and put together in one place. */

/** How much is measured; `scale` measures curves, `jobs` whole jobs and services. */
export const PROFILE_NAMES = ["smoke", "quick", "full", "scale", "gpu", "jobs"] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

interface CaseName {
  suite: string;
  case: string;
}

interface RowName extends CaseName {
  metric: string;
}

/** The domain of a benchmark or case: `classical` of `classical/svm/svc/iris`. */
export function domainOf(name: string): string {
  return name.split("/", 1)[0]!;
}

/** The benchmark of a case: `classical/svm` of `classical/svm/svc/iris`. */
export function benchmarkOf(caseId: string): string {
  return caseId.split("/", 2).join("/");
}

/** The catalog's name of a metric: `predict_latency` of `predict_latency@32`. */
export function metricName(metricKey: string): string {
  return metricKey.split(/[@~]/, 1)[0]!;
}

/** Marks the row of a metric's slow samples, beside that of its fast ones. */
const SLOW_SAMPLES = "~p90";

export function slowSamplesOf(metricKey: string): string {
  return `${metricKey}${SLOW_SAMPLES}`;
}

/** Under which key a process has the samples. */
export function sampledAs(metricKey: string): string {
  return metricKey.endsWith(SLOW_SAMPLES) ? metricKey.slice(0, -SLOW_SAMPLES.length) : metricKey;
}

/** What a case is called before people: an imported one as its tool does. */
export function shownName({
  title,
  case: id,
}: {
  title?: string | undefined;
  case: string;
}): string {
  return title ?? id;
}

/** `suite:case`. No part can hold a colon (schema/common.schema.json), so that no two cases share a key. */
export function caseKey({ suite, case: id }: CaseName): string {
  return `${suite}:${id}`;
}

/** `suite:case:metric`, the name of a row in rules, waivers, seeds and messages. */
export function rowKey({ suite, case: id, metric }: RowName): string {
  return `${suite}:${id}:${metric}`;
}

/** `case:metric`, the name of a ratio of two suites in the policy's parity bounds. */
export function ratioKey({ case: id, metric }: Omit<RowName, "suite">): string {
  return `${id}:${metric}`;
}

interface Aged {
  session: { id: string; started: string };
}

/** Documents by the time at which their sessions began, whatever zone it is written in; then by id. */
export function oldestFirst<T extends Aged>(documents: readonly T[]): T[] {
  return documents.toSorted(({ session: a }, { session: b }) => {
    const [first, second] = [instant(a.started), instant(b.started)];
    if (first !== second) return first - second;
    return compareText(a.started, b.started) || compareText(a.id, b.id);
  });
}

/** Imported files may hold a time that is none: it sorts before all others. */
function instant(started: string): number {
  const time = Date.parse(started);
  return Number.isNaN(time) ? -8.64e15 : time;
}

/** By code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The stand-in suite whose rows are ratios of two suites. */
export function ratioSuite(of: { numerator: string; denominator: string }): string {
  return `${of.numerator}-vs-${of.denominator}`.slice(0, 32).replace(/-+$/, "");
}
