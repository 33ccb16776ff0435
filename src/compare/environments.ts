import type { EnvironmentDifference, Policy, Results } from "../contract/generated/types.ts";
import { domainOf } from "../contract/names.ts";
import { matcherOf } from "../contract/rules.ts";

type Value = EnvironmentDifference["head"];

/**
 * Fields in which the sessions of head differ from those of the base, with the policy's rule for each.
 * Fields are those of the environment, and per suite its settings and library versions as
 * `suite.domain.field`. Fields that the policy names nowhere are warned about. A session that did not
 * measure a domain says nothing of its libraries.
 *
 * Documents that hold both sides were measured on one machine in one go and differ in nothing.
 *
 * @param stored documents of the base that were measured in other sessions
 */
export function compareEnvironments(
  head: readonly Results[],
  stored: readonly Results[],
  fingerprint: Required<Policy>["fingerprint"],
): EnvironmentDifference[] {
  const ruleOf = fieldRuleFinder(fingerprint);
  const heads = head.map(fieldsOf);
  const bases = stored.map(fieldsOf);
  if (heads.length === 0 || bases.length === 0) return [];
  const suites = new Set([...head, ...stored].flatMap((document) => Object.keys(document.suites)));
  const fields = new Set([...heads, ...bases].flatMap((values) => [...values.keys()]));
  return [...fields].sort().flatMap((field) => {
    const [suite = "", domain, name] = field.split(".");
    const owner = name !== undefined && suites.has(suite) ? `${suite}.${domain}.` : null;
    const seen = (side: Map<string, Value>[]) => {
      const speaking = side.filter(
        (v) => owner === null || [...v.keys()].some((key) => key.startsWith(owner)),
      );
      return [...new Set(speaking.map((v) => v.get(field) ?? null))];
    };
    const [ours, theirs] = [seen(heads), seen(bases)];
    if (ours.length === 0) return [];
    const odd = theirs.find((value) => ours.some((other) => other !== value));
    if (odd === undefined) return [];
    const headValue = ours.find((value) => value !== odd)!;
    return [{ field, base: odd, head: headValue, rule: ruleOf(field) }];
  });
}

/** Differences that forbid a comparison; those of a suite's own fields, or its domain's, only there. */
export function forbidding(
  differences: readonly EnvironmentDifference[],
  { suite, case: id }: { suite: string; case: string },
  suites: ReadonlySet<string>,
): EnvironmentDifference[] {
  return differences.filter(({ field, rule }) => {
    if (rule !== "must-match") return false;
    const [owner = "", domain, name] = field.split(".");
    if (domain === undefined || !suites.has(owner)) return true;
    return owner === suite && (name === undefined || domainOf(id) === domain);
  });
}

/** An exact name wins over globs, and of the globs the last that matches. */
function fieldRuleFinder(fingerprint: Required<Policy>["fingerprint"]) {
  const globs = Object.entries(fingerprint)
    .map(([glob, rule]) => ({ rule, matches: matcherOf(glob) }))
    .reverse();
  return (field: string): EnvironmentDifference["rule"] => {
    if (Object.hasOwn(fingerprint, field)) return fingerprint[field]!;
    return globs.find(({ matches }) => matches(field))?.rule ?? "warn";
  };
}

function fieldsOf(document: Results): Map<string, Value> {
  const fields = new Map<string, Value>(Object.entries(document.environment));
  for (const [suite, receipt] of Object.entries(document.suites)) {
    for (const [name, value] of Object.entries({ ...receipt.versions, ...receipt.settings })) {
      fields.set(`${suite}.${name}`, value);
    }
  }
  return fields;
}
