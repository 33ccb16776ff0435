import picomatch from "picomatch";
import { domainOf, type ProfileName } from "../contract/names.ts";
import { RvpError } from "../system/errors.ts";
import type { Case } from "./definitions.ts";
import { nearest } from "./nearest.ts";
import type { Suite } from "./suites.ts";

/** What a person asked for; an empty list means all. */
export interface Selection {
  profile: ProfileName;
  device: string;
  suites: readonly string[];
  domains: readonly string[];
  cases: readonly string[];
}

/** The base of a comparison may lack what head was asked for; a person who asks for nothing has made a mistake. */
export interface Strictness {
  mayMatchNothing?: boolean;
}

/** The suites asked for. Throws RvpError for an unknown name, listing the known ones. */
export function selectSuites(
  suites: readonly Suite[],
  names: readonly string[],
  { mayMatchNothing = false }: Strictness = {},
): Suite[] {
  const known = suites.map(({ manifest }) => manifest.name);
  for (const name of names) {
    if (!mayMatchNothing && !known.includes(name)) {
      throw unknown("suite", name, known);
    }
  }
  return suites.filter(({ manifest }) => names.length === 0 || names.includes(manifest.name));
}

/** The cases asked for. Throws RvpError when a domain or glob matches nothing: a typo, surely. */
export function selectCases(
  cases: readonly Case[],
  selection: Selection,
  { mayMatchNothing = false }: Strictness = {},
): Case[] {
  const domains = new Set(cases.map(({ benchmark }) => domainOf(benchmark)));
  for (const domain of selection.domains) {
    if (!mayMatchNothing && !domains.has(domain)) {
      throw unknown("domain", domain, [...domains]);
    }
  }
  let chosen = cases.filter(
    ({ benchmark, profiles, devices }) =>
      profiles.includes(selection.profile) &&
      (devices?.includes(selection.device) ?? true) &&
      (selection.domains.length === 0 || selection.domains.includes(domainOf(benchmark))),
  );
  if (selection.cases.length > 0) {
    const matchers = selection.cases.map((glob) => ({ glob, matches: matcherOf(glob) }));
    for (const { glob, matches } of matchers) {
      if (!mayMatchNothing && !chosen.some(({ id }) => matches(id))) {
        throw new RvpError(`no case of profile ${selection.profile} matches "${glob}"`, {
          stage: "plan",
          hint: meant(glob, chosen, cases, selection),
        });
      }
    }
    chosen = chosen.filter(({ id }) => matchers.some(({ matches }) => matches(id)));
  }
  if (!mayMatchNothing && chosen.length === 0) {
    throw new RvpError(`profile ${selection.profile} has no case here`, {
      stage: "plan",
      hint: "rvp-bench plan --profile full lists all cases",
    });
  }
  return chosen;
}

function unknown(what: string, name: string, known: readonly string[]): RvpError {
  const like = nearest(name, known);
  return new RvpError(`unknown ${what} "${name}"; known: ${known.join(", ")}`, {
    stage: "plan",
    ...(like !== undefined && { hint: `is ${like} meant?` }),
  });
}

/** What a glob that matches nothing was most likely to say. */
function meant(
  glob: string,
  chosen: readonly Case[],
  all: readonly Case[],
  { profile }: Selection,
): string {
  const deeper = `${glob.replace(/\/?\**$/, "")}/**`;
  if (chosen.some(({ id }) => matcherOf(deeper)(id))) {
    return `\`*\` stays within one part of a case's name: try '${deeper}'`;
  }
  const elsewhere = all.find(({ id }) => matcherOf(glob)(id) || matcherOf(deeper)(id));
  if (elsewhere) return `it is in profile ${elsewhere.profiles.join(" and ")}: --profile`;
  const names = new Set(
    chosen.flatMap(({ id, benchmark }) => [id, benchmark, domainOf(benchmark)]),
  );
  const like = nearest(glob.replace(/(\/\*+)+$/, ""), names);
  if (like === undefined) return `rvp-bench plan --profile ${profile} lists them`;
  return `is '${chosen.some(({ id }) => id === like) ? like : `${like}/**`}' meant?`;
}

/** May there be a case of this domain among those that are asked for? */
export function mayBeAskedFor(
  domain: string,
  { domains, cases }: Pick<Selection, "domains" | "cases">,
): boolean {
  const named = domains.length === 0 || domains.includes(domain);
  const begins = (glob: string) => ["", domain].includes(domainOf(picomatch.scan(glob).base));
  return named && (cases.length === 0 || cases.some((glob) => glob !== "" && begins(glob)));
}

/** Would this case id be measured, if there were such a case? */
export function isAskedFor(id: string, { domains, cases }: Pick<Selection, "domains" | "cases">) {
  const domain = domains.length === 0 || domains.includes(domainOf(id));
  return domain && (cases.length === 0 || cases.some((glob) => matcherOf(glob)(id)));
}

/** The empty glob, which picomatch refuses, matches nothing. */
function matcherOf(glob: string): (id: string) => boolean {
  return glob === "" ? () => false : picomatch(glob);
}
