// What a profile says before its table.
import { expect, test } from "vitest";
import type { CaseProfile, CostChange } from "../../src/contract/generated/types.ts";
import { profileSentence } from "../../src/report/profile_facts.ts";
import { caseProfile } from "./case_profile.ts";

function sentence(change: Partial<CostChange>): string {
  const { outcome, ...row } = caseProfile() as CaseProfile & { outcome: CostChange };
  return profileSentence({ ...row, outcome: { ...outcome, ...change } });
}

const cycles = { unit: "cycles", base: 1e9 } as const;

test("more work is told, and no more", () => {
  expect(sentence({ ...cycles, head: 1.25e9 })).toMatch(
    /^1\.00\sG cycles → 1\.25\sG cycles \(\+25\.0\s%\)$/,
  );
});

test("the same work takes longer only by waiting, which cycles do not show; seconds do", () => {
  expect(sentence({ ...cycles, head: 1.002e9 })).toMatch(
    /: no more work than before; look for waiting/,
  );
  expect(sentence({ ...cycles, head: 0.9e9 })).toMatch(/waiting/);
  expect(sentence({ unit: "seconds", base: 1, head: 1.002 })).not.toMatch(/waiting/);
});
