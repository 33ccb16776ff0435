import { join } from "node:path";
import type { Command } from "commander";
import { cacheRoot } from "../build/cache.ts";
import { versionOf } from "../build/key.ts";
import type { Environment } from "../contract/generated/types.ts";
import { fingerprint } from "../machine/fingerprint.ts";
import { type Finding, fitness } from "../machine/fitness.ts";
import { runnerClass } from "../machine/runner_class.ts";
import { probeSpeed } from "../machine/speed.ts";
import { loadConfig, type ResolvedConfig } from "../plan/config.ts";
import { suitesOf } from "../plan/project.ts";
import type { Suite } from "../plan/suites.ts";
import { runCommand } from "../system/command.ts";
import { EXIT, messageOf } from "../system/errors.ts";
import { printable } from "../system/printable.ts";
import { findBuildSandbox, findSandbox } from "../system/sandbox.ts";
import { withDirectory } from "./options.ts";
import { printJson } from "./output.ts";
import { projectRoot } from "./project.ts";

/** How long the processor's speed is watched. */
const PROBED_MS = 1000;

export function addDoctor(program: Command, exit: (code: number) => void): void {
  withDirectory(program.command("doctor"))
    .summary("is this machine ready to measure?")
    .option("--json", "print JSON", false)
    .addHelpText("after", "\nExample:\n  rvp-bench doctor")
    .action(async (options: { directory: string; json: boolean }) => {
      const config = loadConfig(join(projectRoot(options.directory), "rvp.toml"));
      const suites = suitesOf(config);
      const environment = await environmentOf(config, suites);
      const findings = [...(await checkSuites(suites)), ...fitness(environment)];
      const machine = runnerClass(environment, config.runnerClass);
      if (options.json) {
        printJson({ runner_class: machine, environment, findings });
      } else {
        const lines = [
          ...findings.flatMap(render),
          `runner class: ${machine}`,
          `cache: ${cacheRoot()}`,
        ];
        process.stdout.write(printable(`${lines.join("\n")}\n`));
      }
      if (findings.some(({ level }) => level === "fail")) exit(EXIT.notMeasured);
    });
}

function render({ level, what, detail, hint }: Finding): string[] {
  const next = level !== "ok" && hint ? [`      ${hint}`] : [];
  return [`${level.padEnd(4)}  ${what}: ${detail}`, ...next];
}

async function environmentOf(
  config: ResolvedConfig,
  suites: readonly Suite[],
): Promise<Environment> {
  const folders = [config.benchmarks ?? config.root, ...suites.map(({ folder }) => folder)];
  const { kind } = findSandbox({ device: config.device, folders });
  return {
    ...(await fingerprint({ ...config, profile: "quick" })),
    "run.sandbox": kind,
    "load.speed_swing": probeSpeed(PROBED_MS),
  };
}

async function checkSuites(suites: readonly Suite[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { manifest, folder } of suites) {
    const what = `suite ${manifest.name}`;
    try {
      findings.push({ level: "ok", what, detail: await versionOf(manifest.version, folder) });
    } catch (error) {
      const hint = `${manifest.version[0]} must be on PATH`;
      findings.push({ level: "fail", what, detail: messageOf(error), hint });
    }
    for (const { command, hint, domains } of manifest.dependency ?? []) {
      const { failed, problem } = await runCommand(command, folder, {
        sandbox: findBuildSandbox(),
      });
      const scope = domains ? ` (${domains.join(", ")})` : "";
      const level = failed ? "fail" : "ok";
      const detail = failed ? problem : `\`${command.join(" ")}\``;
      findings.push({ level, what: `${what}${scope}`, detail, hint });
    }
  }
  return findings;
}
