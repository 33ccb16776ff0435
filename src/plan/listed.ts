import { clip, LIMITS } from "../contract/limits.ts";
import { slugOf } from "../contract/slug.ts";
import type { Case } from "./definitions.ts";
import { benchmarkOfDriven } from "./driven.ts";
import type { Driven } from "./suites.ts";

/** What the tool of a driven suite listed, as cases: of every profile, and without answers to be held to. */
export function casesOfDriven({ entry }: Driven, names: readonly string[], file: string): Case[] {
  const benchmark = benchmarkOfDriven(entry);
  return [...new Set(names)].map((name) => ({
    id: `${benchmark}/${slugOf(name)}`,
    title: clip(name, LIMITS.title),
    benchmark,
    params: { name },
    checks: {},
    profiles: ["smoke", "quick", "full"],
    devices: undefined,
    timeoutSeconds: undefined,
    file,
  }));
}
