import { join, resolve } from "node:path";
import type { Command } from "commander";
import { cacheRoot } from "../build/cache.ts";
import { versionOf } from "../build/key.ts";
import { fingerprint } from "../machine/fingerprint.ts";
import { runnerClass } from "../machine/runner_class.ts";
import { loadConfig } from "../plan/config.ts";
import { loadSuites } from "../plan/suites.ts";
import { runCommand } from "../system/command.ts";
import { EXIT, messageOf } from "../system/errors.ts";
import { withDirectory } from "./options.ts";
import { printJson } from "./output.ts";

interface Finding {
  what: string;
  ok: boolean;
  detail: string;
  hint?: string;
}

export function addDoctor(program: Command, exit: (code: number) => void): void {
  withDirectory(program.command("doctor"))
    .summary("is this machine ready to measure?")
    .option("--json", "print JSON", false)
    .addHelpText("after", "\nExample:\n  rvp-bench doctor")
    .action(async (options: { directory: string; json: boolean }) => {
      const config = loadConfig(join(resolve(options.directory), "rvp.toml"));
      const environment = await fingerprint({ ...config, profile: "quick" });
      const findings = [...(await checkSuites(config.suites)), ...checkMachine(environment)];
      if (options.json) {
        printJson({ runner_class: runnerClass(environment), environment, findings });
      } else {
        for (const { what, ok, detail, hint } of findings) {
          process.stdout.write(`${ok ? "ok  " : "BAD "} ${what}: ${detail}\n`);
          if (!ok && hint) process.stdout.write(`     ${hint}\n`);
        }
        process.stdout.write(`runner class: ${runnerClass(environment)}\ncache: ${cacheRoot()}\n`);
      }
      if (findings.some(({ ok }) => !ok)) exit(EXIT.notMeasured);
    });
}

async function checkSuites(folders: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { manifest, folder } of loadSuites(folders)) {
    try {
      const detail = await versionOf(manifest.version, folder);
      findings.push({ what: `suite ${manifest.name}`, ok: true, detail });
    } catch (error) {
      const hint = `${manifest.version[0]} must be on PATH`;
      findings.push({ what: `suite ${manifest.name}`, ok: false, detail: messageOf(error), hint });
    }
    for (const { command, hint, domains } of manifest.dependency ?? []) {
      const { failed } = await runCommand(command, folder);
      const scope = domains ? ` (${domains.join(", ")})` : "";
      const what = `suite ${manifest.name}${scope}`;
      findings.push({ what, ok: !failed, detail: `\`${command.join(" ")}\``, hint });
    }
  }
  return findings;
}

/** What makes figures noisy: named, not fatal. */
function checkMachine(environment: Awaited<ReturnType<typeof fingerprint>>): Finding[] {
  const load = Number(environment["load.average_1m"]);
  const governor = environment["cpu.governor"];
  const notes = [
    load > 1 ? `load is ${load}: other work will blur the figures` : `load is ${load}`,
    governor === null || governor === "performance"
      ? `governor ${governor ?? "unknown"}`
      : `governor ${governor}: cpupower frequency-set -g performance steadies the clock`,
  ];
  return notes.map((detail) => ({ what: "machine", ok: true, detail }));
}
