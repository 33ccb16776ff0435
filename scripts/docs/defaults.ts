import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadConfig, type ResolvedConfig } from "../../src/plan/config.ts";
import { table } from "./page.ts";

const LEAST = 'protocol = 1\nsuites = ["."]\nbenchmarks = "."\n';

/** What holds where rvp.toml says nothing: the smallest one, as the harness reads it. */
export function defaults(): string {
  const { seed, threads, device, dtype, profiles, policy } = leastConfig();
  const names = Object.keys(profiles) as (keyof typeof profiles)[];
  const keys = Object.keys(profiles.quick) as (keyof typeof profiles.quick)[];
  return `
## Defaults
### Of the file
${pairs({ seed, threads, device, dtype })}

### Of the profiles
\`rvp-bench run --rounds\` and \`--minutes\` override the first two. What they mean: [how the gate decides](../method.md).

${table(
  ["key", ...names.map((name) => `\`${name}\``)],
  keys.map((key) => [`\`${key}\``, ...names.map((name) => value(profiles[name][key]))]),
)}

### Of the policy
${pairs(policy)}
`;
}

function leastConfig(): ResolvedConfig {
  const folder = mkdtempSync(join(tmpdir(), "rvp-docs-"));
  try {
    const file = join(folder, "rvp.toml");
    writeFileSync(file, LEAST);
    return loadConfig(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pairs(settings: object): string {
  return table(
    ["key", "default"],
    Object.entries(settings).map(([key, setting]) => [`\`${key}\``, value(setting)]),
  );
}

function value(setting: unknown): string {
  if (Array.isArray(setting) && setting.length === 0) return "none";
  if (setting === null || typeof setting !== "object") return `\`${String(setting)}\``;
  return Object.entries(setting)
    .map(([key, each]) => `\`${key}\`: \`${String(each)}\``)
    .join(", ");
}
