/**
 * Does a profile name the function that was made slower? One slowdown at a time in a known function of a clone of this
 * repository, both sides built and profiled as after a red run.
 *
 *   npx tsx studies/profile/study.ts               the table of docs/method.md; a quarter of an hour
 *   npx tsx studies/profile/study.ts --only rust   one suite
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { markdownTable } from "markdown-table";
import type { CaseProfile } from "../../src/contract/generated/types.ts";
import { profileCases, USUAL_CALLS } from "../../src/jobs/profile.ts";
import { profileRows } from "../../src/report/profile_facts.ts";
import { SLOWDOWNS, type Slowdown } from "./slowdowns.ts";

const { values } = parseArgs({ options: { only: { type: "string", default: "python,rust" } } });

const root = mkdtempSync(join(tmpdir(), "rvp-profile-study-"));
try {
  await execa("git", ["clone", "--quiet", "--local", ".", root]);
  const rows: string[][] = [];
  for (const slowdown of SLOWDOWNS.filter(({ suite }) => values.only.includes(suite))) {
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
} finally {
  rmSync(root, { recursive: true, force: true });
}

function isRight(name: string, { right, inlined = right }: Slowdown): boolean {
  return name.includes(right) || name === inlined;
}

/** Where the changed function stands in the list. */
function placeOf({ outcome }: CaseProfile, slowdown: Slowdown): string {
  if ("why" in outcome) return "none";
  const index = outcome.functions.findIndex((each) => isRight(each.name, slowdown));
  return index < 0 ? "not listed" : `place ${index + 1}`;
}

async function profiled({ suite, case: id, file, at, before }: Slowdown) {
  const git = (...args: string[]) => {
    const identity = ["-c", "user.name=study", "-c", "user.email=study@localhost"];
    return execa("git", [...identity, ...args], { cwd: root });
  };
  await git("checkout", "--quiet", "--detach", "origin/HEAD");
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  if (text.split(at).length !== 2) throw new Error(`${file} has not once: ${at}`);
  writeFileSync(
    path,
    text.replace(at, () => before + at),
  );
  await git("commit", "--quiet", "--all", "--message", "slower");
  const [profile] = await profileCases(
    {
      root,
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
      base: "HEAD~1",
      stored: false,
      all: true,
      logs: join(root, ".rvp", "logs"),
      today: "2026-01-01",
      signal: new AbortController().signal,
      progress: () => {},
    },
    USUAL_CALLS,
  );
  if (!profile) throw new Error(`${suite} has no case ${id}`);
  return profile;
}
