import { join } from "node:path";
import type { DrivenSuite, SuiteManifest } from "../contract/generated/types.ts";
import { validateSuiteManifest } from "../contract/generated/validators.mjs";
import { domainOf } from "../contract/names.ts";
import type { Misfit } from "../contract/parse.ts";
import { RvpError } from "../system/errors.ts";
import { readToml } from "./toml.ts";

/** A suite: its manifest and the folder it lives in. */
export interface Suite {
  folder: string;
  manifest: SuiteManifest;
  /** A suite that rvp.toml describes itself. */
  driven?: Driven;
}

/** What is known of a suite that has no suite.toml, beside the manifest that was made for it. */
export interface Driven {
  entry: DrivenSuite;
  /** Folder with the rvp.toml of this side. */
  root: string;
  /** Placeholders of its commands: where Node and the driver's program are on this machine. */
  places: { node: string; driver: string };
}

/** Where a suite's manifest is written, for messages. */
export function manifestOf({ folder, manifest, driven }: Suite): string {
  return driven ? `rvp.toml: suite ${manifest.name}` : `${folder}/suite.toml`;
}

/** Stands for another number each round: filled when a process is started, not when the suite is built. */
export const ROUND_SEED = "{round_seed}";

/** Read every suite's manifest. Throws RvpError when one is unusable or two share a name. */
export function loadSuites(folders: readonly string[]): Suite[] {
  return withoutTwins(
    folders.map((folder) => ({
      folder,
      manifest: readToml(join(folder, "suite.toml"), validateSuiteManifest, clashingStep),
    })),
  );
}

/** Throws RvpError for two suites of one name. */
export function withoutTwins(suites: Suite[]): Suite[] {
  const seen = new Map<string, string>();
  for (const suite of suites) {
    const { name } = suite.manifest;
    const place = suite.driven ? "an entry of rvp.toml" : suite.folder;
    const other = seen.get(name);
    if (other !== undefined) {
      throw new RvpError(`two suites are named "${name}": ${other} and ${place}`, {
        stage: "plan",
        hint: "give one of them another name",
      });
    }
    seen.set(name, place);
  }
  return suites;
}

/** Domains that a suite has benchmarks of. */
export function domainsOf({ manifest }: Suite): string[] {
  return [...new Set(manifest.implements.map(domainOf))];
}

/** Placeholders that are there without a build step. */
const BUILT_IN = new Set([
  ...["suite", "domain", "device", "profile", "threads", "path", "dir", "key", "round_seed"],
]);

/** A step's name is a placeholder: it must mean one folder in each domain on each device, and nothing else. */
function clashingStep({ build = [] }: SuiteManifest): Misfit | undefined {
  for (const [index, { name, domains, devices }] of build.entries()) {
    const pointer = `/build/${index}/name`;
    if (BUILT_IN.has(name)) {
      return {
        pointer,
        problem: `{${name}} is a placeholder of its own: give the step another name`,
      };
    }
    const other = build
      .slice(0, index)
      .some(
        (earlier) =>
          earlier.name === name &&
          overlap(domains, earlier.domains) &&
          overlap(devices, earlier.devices),
      );
    if (other) {
      return { pointer, problem: `two steps are named "${name}" for one domain` };
    }
  }
  return undefined;
}

/** Absent: all. */
function overlap<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): boolean {
  return !a || !b || a.some((each) => b.includes(each));
}

/** What of a manifest is for some domains or devices only: is it for these? */
export function isFor(
  part: { domains?: readonly string[]; devices?: readonly string[] },
  domain: string,
  device: string,
): boolean {
  return overlap(part.domains, [domain]) && isForDevice(part, device);
}

export function isForDevice({ devices }: { devices?: readonly string[] }, device: string): boolean {
  return overlap(devices, [device]);
}
