import type { CaseProfile } from "../../contract/generated/types.ts";
import { profileRows, profileSentence } from "../profile_facts.ts";
import type { Link } from "./comparisons.ts";
import { code, text } from "./escape.ts";
import type { Section } from "./section.ts";

const IN_THE_REPORT = " What the figures are, and a flame graph, are in the report.";

/** Where the cost of red cases grew: a small table each, then why others have none. */
export function causes(profiles: readonly CaseProfile[], link: Link): Section[] {
  const found = profiles.filter(({ outcome }) => !("why" in outcome));
  const missing = profiles.filter((each) => !found.includes(each));
  const tables = found.map((each) => causeTable(each, link, IN_THE_REPORT));
  if (missing.length === 0) return tables;
  const lines = missing.map(
    (each) => `- ${text(each.suite, 40)} ${link(each.case)}: ${text(profileSentence(each))}`,
  );
  return [
    ...tables,
    { title: `Red, without a profile: ${missing.length}`, open: false, blocks: lines },
  ];
}

/** The functions that answer for a case's growth. */
export function causeTable(profile: CaseProfile, link: Link, more = ""): Section {
  const { suite, case: id } = profile;
  return {
    // Plain: folded, a title is HTML, in which Markdown is nothing. Names of suites and cases need no escape.
    title: `🔎 Where it grew: ${suite} ${id}`,
    open: true,
    note: `${link(id)} under a profiler, which decides nothing: ${text(profileSentence(profile))}.${more}`,
    header: ["share", "function", "what grew"],
    align: "rll",
    rows: profileRows(profile).map(({ share, name, what }) => [
      text(share),
      code(name, 90),
      text(what, 160),
    ]),
  };
}
