// Writes a pytest-benchmark file of so many megabytes, reads it, and says how much memory that took:
//   tsx tests/cases/read_large.ts FILE MEGABYTES
import { closeSync, openSync, writeSync } from "node:fs";
import { readSessions } from "../../src/sessions/read_sessions.ts";

const [path = "", megabytes = "500"] = process.argv.slice(2);
const CASES = 30;
const ROUND = "0.00012345678901234567,\n     ";
const rounds = Math.ceil((Number(megabytes) * 1e6) / CASES / ROUND.length);
const file = openSync(path, "w");
writeSync(file, '{"machine_info": {"cpu": {"brand_raw": "one"}}, "benchmarks": [');
for (let i = 0; i < CASES; i++) {
  writeSync(file, `${i > 0 ? "," : ""}{"fullname": "test_${i}", "stats": {"median": 1, "data": [`);
  for (let written = 0; written < rounds; written += 1000) {
    writeSync(file, ROUND.repeat(Math.min(1000, rounds - written)));
  }
  writeSync(file, "0.1]}}");
}
writeSync(file, "]}");
closeSync(file);

const before = process.memoryUsage.rss();
const started = performance.now();
const [session] = await readSessions([path]);
const lengths = session!.cases.map(({ processes }) => processes[0]!.samples.time!.length);
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(
  `${JSON.stringify({
    cases: lengths.length,
    least: Math.min(...lengths),
    seconds: (performance.now() - started) / 1000,
    peak_mb: peak / 1e6,
    added: (peak - before) / 1e6,
  })}\n`,
);
