import type { SuiteManifest } from "../contract/generated/types.ts";
import { isFor, manifestOf, type Suite } from "../plan/suites.ts";
import { contentKey } from "./key.ts";
import { fill } from "./placeholders.ts";
import { sourcesKey } from "./sources.ts";

export type Step = NonNullable<SuiteManifest["build"]>[number];

/** A build step with its content key, before anything is run. */
export interface KeyedStep {
  step: Step;
  key: string;
  /** Name of its folder in the cache: equal contents share a folder, whatever tree they come from. */
  name: string;
}

/** What is built: the programs of a domain, for a device. */
export interface Target {
  domain: string;
  device: string;
}

/** The steps that a target needs, in order. A step's key holds the keys of those before it. */
export async function keyedSteps(suite: Suite, target: Target): Promise<KeyedStep[]> {
  const keyed: KeyedStep[] = [];
  for (const step of suite.manifest.build ?? []) {
    if (!isFor(step, target.domain, target.device)) continue;
    keyed.push(await keyStep(suite, target, step, keysOf(keyed)));
  }
  return keyed;
}

/** The step that writes the files every suite reads; null where this suite writes none for the domain. */
export async function fixturesStep(
  suite: Suite,
  target: Target,
  profile: string,
  earlier: Readonly<Record<string, string>>,
): Promise<KeyedStep | null> {
  const { fixtures } = suite.manifest;
  if (!fixtures?.domains.includes(target.domain)) return null;
  const { inputs, command, env } = fixtures;
  return keyStep(suite, target, { name: "fixtures", inputs, command, env }, earlier, profile);
}

/** Step name to content key. */
export function keysOf(steps: readonly KeyedStep[]): Record<string, string> {
  return Object.fromEntries(steps.map(({ step, key }) => [step.name, key]));
}

async function keyStep(
  suite: Suite,
  { domain, device }: Target,
  step: Step,
  earlier: Readonly<Record<string, string>>,
  variant = "",
): Promise<KeyedStep> {
  const { manifest, folder: suiteFolder } = suite;
  const scope = step.shared ? null : domain;
  // One folder for all devices, unless the step speaks of them.
  const own = JSON.stringify(step).includes("{device}") ? [device] : [];
  const where = `${manifestOf(suite)}: step ${step.name}`;
  // A folder that later steps fill is not made of anything.
  const sources = suite.driven && step.command ? [await sourcesKey(suite)] : [];
  const key = await contentKey({
    suiteFolder,
    inputs: step.inputs.flatMap((input) => fill([input], { domain, device }, where)),
    toolchain: step.toolchain ?? [],
    salt: [step.command ?? null, step.env ?? null, scope, variant, earlier, ...own, ...sources],
  });
  const parts = [manifest.name, step.name, scope, variant, key.slice(0, 16)];
  return { step, key, name: parts.filter((part) => part).join("-") };
}
