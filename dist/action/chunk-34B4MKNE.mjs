import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);

// src/contract/names.ts
var PROFILE_NAMES = ["smoke", "quick", "full", "scale", "gpu", "jobs"];
function domainOf(name) {
  return name.split("/", 1)[0];
}
function benchmarkOf(caseId) {
  return caseId.split("/", 2).join("/");
}
function metricName(metricKey) {
  return metricKey.split(/[@~]/, 1)[0];
}
var SLOW_SAMPLES = "~p90";
function slowSamplesOf(metricKey) {
  return `${metricKey}${SLOW_SAMPLES}`;
}
function sampledAs(metricKey) {
  return metricKey.endsWith(SLOW_SAMPLES) ? metricKey.slice(0, -SLOW_SAMPLES.length) : metricKey;
}
function shownName({
  title,
  case: id
}) {
  return title ?? id;
}
function caseKey({ suite, case: id }) {
  return `${suite}:${id}`;
}
function rowKey({ suite, case: id, metric }) {
  return `${suite}:${id}:${metric}`;
}
function ratioKey({ case: id, metric }) {
  return `${id}:${metric}`;
}
function oldestFirst(documents) {
  return documents.toSorted(({ session: a }, { session: b }) => {
    const [first, second] = [instant(a.started), instant(b.started)];
    if (first !== second) return first - second;
    return compareText(a.started, b.started) || compareText(a.id, b.id);
  });
}
function instant(started) {
  const time = Date.parse(started);
  return Number.isNaN(time) ? -864e13 : time;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function ratioSuite(of) {
  return `${of.numerator}-vs-${of.denominator}`.slice(0, 32).replace(/-+$/, "");
}

export {
  PROFILE_NAMES,
  domainOf,
  benchmarkOf,
  metricName,
  slowSamplesOf,
  sampledAs,
  shownName,
  caseKey,
  rowKey,
  ratioKey,
  oldestFirst,
  compareText,
  ratioSuite
};
