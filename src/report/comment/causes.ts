import type { CaseProfile } from "../../contract/generated/types.ts";
import { profileRows, profileSentence } from "../profile_facts.ts";
import type { Link } from "./comparisons.ts";
import { code, text } from "./escape.ts";
import type { Section } from "./section.ts";

/** Where the cost of red cases grew: a small table each, then why others have none. */
export function causes(profiles: readonly CaseProfile[], link: Link): Section[] {
  const found = profiles.filter(({ outcome }) => !("why" in outcome));
  const missing = profiles.filter((each) => !found.includes(each));
  const tables = found.map((each): Section => {
    const { suite, case: id } = each;
    return {
      // Plain: folded, a title is HTML, in which Markdown is nothing. Names of suites and cases need no escape.
      title: `🔎 Where it grew: ${suite} ${id}`,
      open: true,
      note: `${link(id)}: ${text(profileSentence(each))} under a profiler; it decides nothing. What the figures are, and a flame graph, are in the report.`,
      header: ["share", "function", "what grew"],
      align: "rll",
      rows: profileRows(each).map(({ share, name, what }) => [
        text(share),
        code(name, 90),
        text(what, 160),
      ]),
    };
  });
  if (missing.length === 0) return tables;
  const lines = missing.map(
    (each) => `- ${text(each.suite, 40)} ${link(each.case)}: ${text(profileSentence(each))}`,
  );
  return [
    ...tables,
    { title: `Red, without a profile: ${missing.length}`, open: false, blocks: lines },
  ];
}
