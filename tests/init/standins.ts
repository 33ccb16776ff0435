import { join } from "node:path";
import { build } from "esbuild";

// The tools' stand-ins take the time that the file `speed` of their tree says, and write what the tools write.
/** python -m pytest with pytest-benchmark. */
export const PYTHON_STANDIN = `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require("node:fs");
const file = process.argv.find((each) => each.startsWith("--benchmark-json=")).split("=")[1];
// Two numbers: the first time, and when it is measured again.
const [first, again = first] = readFileSync("speed", "utf8").split(" ").map(Number);
const speed = file.includes("/rvp-out/2/") ? again : first;
const noise = () => 1 + 0.01 * Math.sin(process.hrtime()[1]);
const own = noise();
writeFileSync(file, JSON.stringify({
  machine_info: { cpu: { brand_raw: "x" }, release: "6", python_version: "3.11" },
  datetime: new Date().toISOString(),
  benchmarks: ["a", "b"].map((name) => ({
    fullname: "test_x.py::test_" + name,
    stats: { median: speed, data: Array.from({ length: 5 }, () => speed * own * noise()) },
  })),
}));
`;

/** cargo bench with Criterion.rs. */
export const CARGO_STANDIN = `#!/usr/bin/env node
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
// As the true one: the crate's own harness, which runs unless targets are named, knows no such flag.
if (!process.argv.includes("--bench")) { console.error("error: Unrecognized option: 'noplot'"); process.exit(101); }
const speed = 1e6 * Number(readFileSync("speed", "utf8").split(" ").at(-1));
const folder = process.env.CARGO_TARGET_DIR + "/criterion/sum/new";
mkdirSync(folder, { recursive: true });
const own = 1 + 0.01 * Math.sin(process.hrtime()[1]);
const iters = [1, 2, 3, 4, 5];
writeFileSync(folder + "/sample.json", JSON.stringify({ sampling_mode: "Linear", iters, times: iters.map((n) => n * speed * own) }));
writeFileSync(folder + "/benchmark.json", JSON.stringify({ group_id: "sum", function_id: null, value_str: null, throughput: null, full_id: "sum", directory_name: "sum", title: "sum" }));
`;

/** The command line as one file, from the sources as they are. */
export async function bundleCli(outfile: string): Promise<void> {
  const banner = {
    js: 'import{createRequire as __r}from"node:module";const require=__r(import.meta.url);',
  };
  await build({
    entryPoints: [join(import.meta.dirname, "../../src/cli/main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    banner,
    logLevel: "error",
  });
}
