import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type {
  CaseGroup,
  CheckRule,
  CurvePoint,
  Definition,
  MetricCatalog,
} from "../contract/generated/types.ts";
import { validateDefinition, validateMetricCatalog } from "../contract/generated/validators.mjs";
import { compareText, domainOf, type ProfileName } from "../contract/names.ts";
import { whyOf } from "../system/errno.ts";
import { RvpError } from "../system/errors.ts";
import { readToml } from "./toml.ts";

/** One case of a definition: a benchmark with all its parameters. */
export interface Case {
  id: string;
  /** What a tool calls it, where the id was made of that. */
  title?: string | undefined;
  benchmark: string;
  params: Record<string, unknown>;
  checks: Record<string, CheckRule>;
  profiles: ProfileName[];
  devices: readonly string[] | undefined;
  timeoutSeconds: number | undefined;
  /** Where it is one size of several. */
  curve?: CurvePoint;
  /** The definition's file, for annotations and messages. */
  file: string;
}

/** All cases of all definitions below the folder, sorted by id. */
export function loadCases(folder: string): Case[] {
  const cases = definitionFiles(folder).flatMap((file) => {
    const definition = readToml(file, validateDefinition);
    const place = relative(folder, file);
    if (domainOf(place) !== domainOf(definition.benchmark)) {
      throw new RvpError(`${file}: benchmark ${definition.benchmark} belongs in another folder`, {
        stage: "plan",
        hint: `move it to ${join(folder, domainOf(definition.benchmark))}`,
      });
    }
    return definition.cases.flatMap((group) => expand(definition, group, file));
  });
  const sorted = inOrder(cases);
  refuseTwins(sorted);
  return sorted;
}

/** By id: the order of plans. */
export function inOrder(cases: readonly Case[]): Case[] {
  return cases.toSorted((a, b) => compareText(a.id, b.id));
}

/** One id may stand for other sizes in another profile, but only for one case within a profile. */
function refuseTwins(cases: readonly Case[]): void {
  const seen = new Map<string, string>();
  for (const { id, profiles, file } of cases) {
    for (const profile of profiles) {
      const key = `${profile} ${id}`;
      const other = seen.get(key);
      if (other !== undefined) {
        throw new RvpError(
          `case ${id} is defined twice for profile ${profile}: in ${other} and in ${file}`,
          { stage: "plan", hint: "give one of the two groups another axis value" },
        );
      }
      seen.set(key, file);
    }
  }
}

/** The metric catalog beside the definitions. */
export function loadMetricCatalog(folder: string): MetricCatalog {
  return readToml(join(folder, "metrics.toml"), validateMetricCatalog);
}

/** Every combination of the group's axes, in the order they are written, at every size of its curve. */
export function expand(definition: Definition, group: CaseGroup, file: string): Case[] {
  let variants: { path: string[]; params: Record<string, unknown> }[] = [{ path: [], params: {} }];
  for (const [axis, values] of Object.entries(group.axes ?? {})) {
    variants = variants.flatMap(({ path, params }) =>
      values.map((value) => ({
        path: [...path, String(value)],
        params: { ...params, [axis]: value },
      })),
    );
  }
  return variants
    .map(({ path, params }) => ({
      id: [definition.benchmark, ...path].join("/"),
      benchmark: definition.benchmark,
      params: { ...definition.params, ...group.params, ...params },
      checks: { ...definition.checks, ...group.checks },
      profiles: group.profiles,
      devices: group.devices,
      timeoutSeconds: group.timeout_seconds,
      file,
    }))
    .flatMap((found) => (group.curve ? atSizes(found, group.curve) : [found]));
}

/** The name tells the axis: two curves may have the rest of it in common. */
function atSizes(found: Case, { axis, sizes }: NonNullable<CaseGroup["curve"]>): Case[] {
  return sizes.map((size) => ({
    ...found,
    id: `${found.id}/${axis}-${size}`,
    params: { ...found.params, [axis]: size },
    curve: { of: found.id, axis, size },
  }));
}

function definitionFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap((domain) =>
        readdirSync(join(folder, domain.name))
          .filter((name) => name.endsWith(".toml"))
          .map((name) => join(folder, domain.name, name)),
      )
      .sort();
  } catch (cause) {
    throw new RvpError(`cannot read the definitions in ${folder}: ${whyOf(cause)}`, {
      stage: "plan",
      cause,
    });
  }
}
