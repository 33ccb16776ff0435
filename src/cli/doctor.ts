import { join } from "node:path";
import { type Command, Option } from "commander";
import { cacheRoot } from "../build/cache.ts";
import { versionOf } from "../build/key.ts";
import type { Environment } from "../contract/generated/types.ts";
import { fingerprint } from "../machine/fingerprint.ts";
import { type Finding, fitness } from "../machine/fitness.ts";
import { gpuFitness } from "../machine/gpu_fitness.ts";
import { runnerClass } from "../machine/runner_class.ts";
import { probeSpeed } from "../machine/speed.ts";
import { loadConfig, type ResolvedConfig } from "../plan/config.ts";
import { suitesOf } from "../plan/project.ts";
import { isForDevice, type Suite } from "../plan/suites.ts";
import { runCommand } from "../system/command.ts";
import { EXIT, messageOf } from "../system/errors.ts";
import { printable } from "../system/printable.ts";
import { findBuildSandbox, findSandbox } from "../system/sandbox.ts";
import { withDirectory } from "./options.ts";
import { printJson } from "./output.ts";
import { projectRoot } from "./project.ts";

/** How long the processor's speed is watched. */
const PROBED_MS = 1000;

interface DoctorOptions {
  directory: string;
  device?: ResolvedConfig["device"];
  json: boolean;
}

export function addDoctor(program: Command, exit: (code: number) => void): void {
  withDirectory(program.command("doctor"))
    .summary("is this machine ready to measure?")
    .addOption(new Option("--device <name>", "where models run").choices(["cpu", "cuda"]))
    .option("--json", "print JSON", false)
    .addHelpText(
      "after",
      "\nExamples:\n  rvp-bench doctor\n  rvp-bench doctor --device cuda  # the GPU, too: driver, clocks, who else is on it",
    )
    .action(async (options: DoctorOptions) => {
      const found = loadConfig(join(projectRoot(options.directory), "rvp.toml"));
      const config = { ...found, device: options.device ?? found.device };
      const suites = suitesOf(config);
      const environment = await environmentOf(config, suites);
      const findings = [
        ...(await checkSuites(suites, config.device)),
        ...fitness(environment),
        ...(config.device === "cuda" ? await gpuFitness() : []),
      ];
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

async function checkSuites(suites: readonly Suite[], device: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { manifest, folder } of suites) {
    const what = `suite ${manifest.name}`;
    try {
      findings.push({ level: "ok", what, detail: await versionOf(manifest.version, folder) });
    } catch (error) {
      const hint = `${manifest.version[0]} must be on PATH`;
      findings.push({ level: "fail", what, detail: messageOf(error), hint });
    }
    for (const dependency of manifest.dependency ?? []) {
      if (!isForDevice(dependency, device)) continue;
      const { command, hint, domains } = dependency;
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
