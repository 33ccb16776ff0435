import type { Results } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import type { Case } from "../plan/definitions.ts";
import { RvpError } from "../system/errors.ts";
import { mergeFunctions } from "./functions.ts";

/**
 * Put the shards of one session together. Suites are united; what nobody could tell right from wrong is an
 * error: a case that was measured twice, shards of different commits or profiles.
 */
export function mergeShards(shards: readonly Results[]): Results {
  const [first] = shards;
  if (!first) throw new RvpError("there are no shards to merge", { stage: "collect" });
  requireOne(shards, "profiles", ({ profile }) => profile);
  requireOne(shards, "commits", ({ session }) => session.commit);
  requireOne(shards, "bases", ({ session }) => session.base_commit);
  requireOnce(shards);
  if (shards.length === 1) return first;
  const ids = shards.map(({ session }) => session.id).sort();
  const { shard: _, ...session } = first.session;
  // Of the whole change, whichever cases a shard has.
  const coverage = shards.find((each) => each.coverage)?.coverage;
  const functions = mergeFunctions(shards.flatMap((each) => each.functions ?? []));
  return {
    ...first,
    session: {
      ...session,
      id: ids.join("+").slice(0, 100),
      seconds: shards.reduce((sum, each) => sum + (each.session.seconds ?? 0), 0),
    },
    environment: uniteFields(shards.map(({ environment }) => environment)),
    suites: uniteReceipts(shards),
    cases: shards.flatMap(({ cases }) => cases),
    again: shards.flatMap(({ again = [] }) => again),
    ...(shards.some(({ counts }) => counts) && {
      counts: shards.flatMap(({ counts = [] }) => counts),
    }),
    profiles: shards.flatMap(({ profiles = [] }) => profiles),
    removed: removedInAll(shards),
    ...(coverage && { coverage }),
    ...(functions && { functions }),
  };
}

function requireOne(
  shards: readonly Results[],
  what: string,
  fieldOf: (shard: Results) => string | undefined,
): void {
  const values = [...new Set(shards.map((shard) => fieldOf(shard) ?? "none"))];
  if (values.length === 1) return;
  throw new RvpError(`shards are of different ${what}: ${values.join(", ")}`, {
    stage: "collect",
    hint: "were artifacts of two runs mixed in one folder? gate the shards of one run",
  });
}

function requireOnce(shards: readonly Results[]): void {
  const seen = new Map<string, string>();
  for (const shard of shards) {
    for (const { suite, case: id } of shard.cases) {
      const key = caseKey({ suite, case: id });
      const other = seen.get(key);
      if (other !== undefined) {
        const where =
          other === shard.session.id
            ? `twice in session ${other}`
            : `in two shards: ${other} and ${shard.session.id}`;
        throw new RvpError(`case ${id} of suite ${suite} is ${where}`, {
          stage: "collect",
          hint: "were artifacts of two runs mixed in one folder?",
        });
      }
      seen.set(key, shard.session.id);
    }
  }
}

type Fields = Results["environment"];

/** A field in which shards differ holds all their values, so that it equals no other machine's. */
function uniteFields(all: readonly Fields[]): Fields {
  const names = [...new Set(all.flatMap((fields) => Object.keys(fields)))];
  return Object.fromEntries(
    names.map((name) => {
      const values = [...new Set(all.flatMap((fields) => (name in fields ? [fields[name]!] : [])))];
      if (values.length === 1) return [name, values[0] ?? null];
      if (values.every((value) => typeof value === "number")) return [name, Math.max(...values)];
      return [name, values.map(String).sort().join(" | ")];
    }),
  );
}

/** What each shard knows of a suite, put together: shards may hold different domains of it. */
function uniteReceipts(shards: readonly Results[]): Results["suites"] {
  const names = [...new Set(shards.flatMap(({ suites }) => Object.keys(suites)))];
  return Object.fromEntries(
    names.map((name) => {
      const receipts = shards.flatMap(({ suites }) => suites[name] ?? []);
      const united = uniteFields(receipts.map(({ versions = {} }) => versions));
      return [
        name,
        {
          ...receipts.at(-1)!,
          versions: Object.fromEntries(
            Object.entries(united).map(([field, value]) => [field, String(value)]),
          ),
          settings: uniteFields(receipts.map(({ settings = {} }) => settings)),
          keys: Object.assign({}, ...receipts.map(({ keys }) => keys)),
          startup_seconds: receipts.flatMap(({ startup_seconds = [] }) => startup_seconds),
        },
      ];
    }),
  );
}

/** Each shard was asked for a part of the cases, and finds those of the base removed that it was asked for. */
function removedInAll(shards: readonly Results[]): NonNullable<Results["removed"]> {
  const rows = shards.flatMap(({ removed = [] }) => removed);
  return [...new Map(rows.map((row) => [caseKey(row), row])).values()];
}

/** Rows for expected cases that no shard has: a lost shard fails by name. */
export function addMissing(
  results: Results,
  expected: readonly { suite: string; cases: readonly Case[] }[],
): Results {
  const present = new Set(results.cases.map(caseKey));
  const missing = expected.flatMap(({ suite, cases }) =>
    cases
      .filter(({ id }) => !present.has(caseKey({ suite, case: id })))
      .map(({ id, title, benchmark, params }) => ({
        suite,
        case: id,
        ...(title !== undefined && { title }),
        benchmark,
        params,
        outcome: {
          kind: "failed" as const,
          stage: "missing" as const,
          message: "no shard delivered this case",
          hint: "look for a shard that failed or whose artifact was not fetched; run it again",
        },
        items: {},
        processes: [],
      })),
  );
  return { ...results, cases: [...results.cases, ...missing] };
}
