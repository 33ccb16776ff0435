/** Child of cost.ts: read one document, judge it, say how long each took and how much memory it needed. */
import { readFileSync } from "node:fs";
import { judge } from "./trial.ts";

const start = performance.now();
const document = JSON.parse(readFileSync(process.argv[2]!, "utf8"));
const parsed = performance.now();
const cpu = process.cpuUsage();
const rows = judge({ head: [document], stored: [] });
const judged = performance.now();
const red = rows.filter(({ verdict }) => verdict === "regression").length;
console.log(
  JSON.stringify({
    rows: rows.length,
    red,
    read: parsed - start,
    judge: judged - parsed,
    judgeCpu: (process.cpuUsage(cpu).user + process.cpuUsage(cpu).system) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
