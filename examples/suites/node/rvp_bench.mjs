// The protocol of rvp-bench (docs/protocol.md): one request on standard input, events on standard output. Yours to edit.
import { readFileSync } from "node:fs";

/**
 * Answer the request. A benchmark is a function of a case's parameters, which sets the case up and returns
 * { metric, items?, prepare?(), step(), check() }: `step` is timed, `prepare` is called before each sample, and
 * `check` returns the answers. What they throw is the case's row; an error may have a `hint`.
 */
export function serve(suite, benchmarks) {
  const { mode, device, cases } = JSON.parse(readFileSync(0, "utf8"));
  if (device !== "cpu") {
    emit("error", {
      stage: "request",
      message: `this suite has no ${device}`,
      hint: "ask for device cpu",
    });
    process.exitCode = 2;
    return;
  }
  const versions = { node: process.versions.node };
  emit("hello", { protocol: 1, suite, versions, device, startup_seconds: process.uptime() });
  for (const { id, benchmark, params, budget } of cases) {
    const start = now();
    let stage = "setup";
    try {
      if (!Object.hasOwn(benchmarks, benchmark)) throw new Error(`unknown benchmark ${benchmark}`);
      const work = benchmarks[benchmark](params);
      emit("started", { case: id, phases: [{ metric: work.metric, items: work.items ?? 1 }] });
      emit("sample", { case: id, metric: "setup_time", start: 0, values: [now() - start] });
      stage = "measure";
      const all = mode === "verify" ? [block(work, 1)] : measure(work, budget);
      for (let first = 0; first < all.length; first += 1000) {
        const values = all.slice(first, first + 1000);
        emit("sample", { case: id, metric: work.metric, start: first, values });
      }
      stage = "check";
      emit("check", { case: id, values: work.check() });
      const peak_rss_bytes = process.resourceUsage().maxRSS * 1024;
      emit("resources", { case: id, metrics: { peak_rss_bytes } });
      emit("done", { case: id, seconds: now() - start });
    } catch (error) {
      const { message = String(error), hint = "" } = error ?? {};
      emit("error", { case: id, stage, message, hint });
    }
  }
  emit("bye", { cases: cases.length });
}

/** Warm up, then take samples until the budget is spent; each is of as many calls as fill its share of it. */
function measure(work, { warmup_seconds, seconds, least_samples, most_samples }) {
  const pilot = [];
  const warm = now() + warmup_seconds;
  do pilot.push(block(work, 1));
  while (now() < warm);
  const calls = work.prepare ? 1 : callsPerSample(pilot.slice(-1000), seconds, most_samples);
  const samples = [];
  const start = now();
  while (samples.length < most_samples) {
    if (samples.length >= least_samples && now() - start >= seconds) break;
    samples.push(block(work, calls));
  }
  return samples;
}

/** The median call sizes a block; the mean call keeps it from outlasting the phase. */
function callsPerSample(pilot, seconds, most_samples) {
  const median = pilot.toSorted((a, b) => a - b)[pilot.length >> 1];
  const mean = pilot.reduce((a, b) => a + b) / pilot.length;
  const wanted = Math.ceil(seconds / most_samples / median);
  return Math.max(1, Math.min(wanted, Math.floor(seconds / mean)));
}

/** Mean seconds of some calls in a row. */
function block(work, calls) {
  work.prepare?.();
  const start = now();
  for (let call = 0; call < calls; call++) work.step();
  return (now() - start) / calls;
}

function now() {
  return Number(process.hrtime.bigint()) / 1e9;
}

function emit(event, fields) {
  process.stdout.write(`${JSON.stringify({ event, ...fields })}\n`);
}
