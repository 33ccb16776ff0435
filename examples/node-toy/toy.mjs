// A suite without any dependency: one request on standard input, events on standard output.
// It sums numbers. Its knobs break it on purpose, so that the harness can be tested against it:
// knobs.json beside this file, or RVP_TOY_KNOBS in the environment (that one wins), e.g.
//   {"slowdown": 1.1}                                every step takes 10 % longer
//   {"fault": "crash", "case": "toy/sum/large"}      crash | hang | garbage | wrong | missing | error
//   {"simulate": 0.005}                              no work: seconds from a log-normal of this sd
import { existsSync, readFileSync } from "node:fs";

const knobs = JSON.parse(process.env.RVP_TOY_KNOBS ?? readKnobsFile() ?? "{}");
const { slowdown = 1, fault, case: faultyCase, simulate } = knobs;

const request = JSON.parse(readFileSync(0, "utf8"));
emit({
  event: "hello",
  protocol: 1,
  suite: "toy",
  versions: { node: process.version },
  device: "cpu",
  startup_seconds: process.uptime(),
});
const processNoise = gaussian();
for (const item of request.cases) await runCase(item);
emit({ event: "bye", cases: request.cases.length });

async function runCase({ id, params, budget }) {
  const fails = (name) => fault === name && (faultyCase ?? id) === id;
  if (fails("missing")) return;
  if (fails("error")) {
    emit({
      event: "error",
      case: id,
      stage: "setup",
      message: "an error on purpose",
      hint: "unset the knob",
    });
    return;
  }
  emit({ event: "started", case: id, phases: [{ metric: "fit_time", items: params.count }] });
  if (fails("crash")) {
    console.error("about to crash on purpose");
    process.exit(70);
  }
  if (fails("hang")) await new Promise((resolve) => setTimeout(resolve, 1e9));
  if (fails("garbage")) process.stdout.write("Segmentation fault (just kidding)\n");
  const { values, sum } = measure(params.count, budget);
  emit({ event: "sample", case: id, metric: "fit_time", start: 0, values });
  emit({ event: "check", case: id, values: { sum: fails("wrong") ? sum + 1 : sum } });
  const { rss } = process.memoryUsage();
  emit({ event: "resources", case: id, metrics: { peak_rss_bytes: rss } });
  emit({ event: "done", case: id, seconds: values.reduce((a, b) => a + b, 0) });
}

/** Warm up, then take samples until the budget is spent; each is of as many calls as fill its share of it. */
function measure(count, { warmup_seconds, seconds, least_samples, most_samples }) {
  if (request.mode === "verify") return { values: [timed(count, 1).seconds], sum: step(count) };
  const pilot = [];
  const warm = now() + warmup_seconds;
  do pilot.push(timed(count, 1).seconds);
  while (now() < warm);
  const calls = callsPerSample(pilot.slice(-1000), seconds, most_samples);
  const values = [];
  let sum = 0;
  const start = now();
  while (values.length < most_samples) {
    if (values.length >= least_samples && now() - start >= seconds) break;
    const sample = timed(count, calls);
    sum = sample.sum;
    values.push(simulate === undefined ? sample.seconds : simulated(count));
  }
  return { values, sum };
}

/** The median call sizes a block; the mean call keeps it from outlasting the phase. */
function callsPerSample(pilot, seconds, most_samples) {
  const median = pilot.toSorted((a, b) => a - b)[pilot.length >> 1];
  const mean = pilot.reduce((a, b) => a + b) / pilot.length;
  return Math.max(
    1,
    Math.min(Math.ceil(seconds / most_samples / median), Math.floor(seconds / mean)),
  );
}

/** Mean seconds of some calls in a row. */
function timed(count, calls) {
  let sum = 0;
  const start = now();
  for (let call = 0; call < calls; call++) sum = step(count);
  return { sum, seconds: (now() - start) / calls };
}

function now() {
  return Number(process.hrtime.bigint()) / 1e9;
}

/** 0 + 1 + … + count-1, several times over; slower by the knob. */
function step(count) {
  let sum = 0;
  const turns = simulate === undefined ? Math.round(20 * slowdown) : 1;
  for (let turn = 0; turn < turns; turn++) {
    sum = 0;
    for (let i = 0; i < count; i++) sum += i;
  }
  return sum;
}

function simulated(count) {
  return count * 1e-8 * slowdown * Math.exp(simulate * (processNoise + 0.3 * gaussian()));
}

function gaussian() {
  return Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
}

function emit(event) {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

function readKnobsFile() {
  const file = new URL("knobs.json", import.meta.url);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
