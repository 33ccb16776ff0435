// What a profile says before its table.
import { expect, test } from "vitest";
import type { CaseProfile, CostChange } from "../../src/contract/generated/types.ts";
import { profileRows, profileSentence } from "../../src/report/profile_facts.ts";
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

test("then a call that was not there before comes first", () => {
  const { outcome, ...row } = caseProfile() as CaseProfile & { outcome: CostChange };
  const [first, ...rest] = outcome.functions;
  const sleeps = {
    ...{ name: "step", base: 1, head: 1, calls_base: 9, calls_head: 9, share: 0.01 },
    callee: { name: "sleep", calls_base: 0, calls_head: 9 },
  };
  const functions = [first!, ...rest, sleeps];
  const names = (head: number) =>
    profileRows({ ...row, outcome: { ...outcome, ...cycles, head, functions } }).map(
      ({ name }) => name,
    );
  expect(names(1.002e9)[0]).toBe("step");
  expect(names(1.25e9)[0]).toBe(first!.name);
});
