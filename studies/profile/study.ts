/**
 * Does a profile name the function that was made slower? One slowdown at a time in a known function of a clone of this
 * repository, both sides built and profiled as after a red run.
 *
 *   npx tsx studies/profile/study.ts               the table of docs/method.md; a quarter of an hour
 *   npx tsx studies/profile/study.ts --only rust   one suite
 *   npx tsx studies/profile/study.ts --changed least_squares   functions with this in their name
 */
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import type { CaseProfile } from "../../src/contract/generated/types.ts";
import { profileCases, USUAL_CALLS } from "../../src/jobs/profile.ts";
import { profileRows } from "../../src/report/profile_facts.ts";
import { ChangedClone } from "../changed_clone.ts";
import { SLOWDOWNS, type Slowdown } from "./slowdowns.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "python,rust" },
    changed: { type: "string", default: "" },
  },
});

using clone = await ChangedClone.make();
const rows: string[][] = [];
const chosen = SLOWDOWNS.filter(
  ({ suite, right }) => values.only.includes(suite) && right.includes(values.changed),
);
for (const slowdown of chosen) {
  const profile = await profiled(slowdown);
  const [first] = profileRows(profile);
  const right = isRight(first?.name ?? "", slowdown);
  const said = "why" in profile.outcome ? profile.outcome.why : (first?.name ?? "nothing");
  const { kind, suite, case: id, right: changed } = slowdown;
  const place = placeOf(profile, slowdown);
  rows.push([
    suite,
    kind,
    changed,
    right ? "first" : `${place}; first: ${said}`,
    first?.share ?? "",
  ]);
  process.stderr.write(`${suite} ${id} ${kind}: ${right ? "right" : `WRONG (${said})`}\n`);
}
const header = ["suite", "slower by", "in", "named", "share"];
process.stdout.write(`${markdownTable([header, ...rows])}\n`);
const right = rows.filter(([, , , named]) => named === "first").length;
process.stdout.write(`\nThe right function is first in ${right} of ${rows.length}.\n`);

function isRight(name: string, { right, inlined = right }: Slowdown): boolean {
  return name.includes(right) || name === inlined;
}

/** Where the changed function stands in the list. */
function placeOf({ outcome }: CaseProfile, slowdown: Slowdown): string {
  if ("why" in outcome) return "none";
  const index = outcome.functions.findIndex((each) => isRight(each.name, slowdown));
  return index < 0 ? "not listed" : `place ${index + 1}`;
}

async function profiled(slowdown: Slowdown) {
  const { suite, case: id } = slowdown;
  await clone.commit(slowdown, "slower");
  const [profile] = await profileCases(
    {
      ...clone.job,
      choice: {
        profile: "quick",
        suites: [suite],
        domains: ["classical"],
        cases: [id],
        device: undefined,
        threads: undefined,
        rounds: undefined,
        minutes: undefined,
      },
      all: true,
    },
    USUAL_CALLS,
  );
  if (!profile) throw new Error(`${suite} has no case ${id}`);
  return profile;
}
