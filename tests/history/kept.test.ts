// As many sessions are kept as the change points need.
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Results } from "../../src/contract/generated/types.ts";
import { historyOf } from "../../src/history/series.ts";
import { KEPT_SESSIONS, loadBaselines, saveBaseline } from "../../src/sessions/store.ts";
import { changePoints } from "../../src/stats/change_point.ts";
import { TestFolder } from "../build/folders.ts";
import { normals, storedSession } from "../compare/documents.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await TestFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

/** Sessions a day apart, 1 % of spread between them, the level 3 % higher from one of them on. */
function sessions(count: number, change: number): Results[] {
  const noise = normals("sessions");
  return Array.from({ length: count }, (_, day) => {
    const level = 0.01 * noise() + (day < change ? 0 : 0.03);
    const session = storedSession(`s${day}`, `s${day}`, 0, level);
    session.session.started = new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
    session.suites = { python: { version: "3" } };
    return session;
  });
}

async function changesIn(stored: readonly Results[]): Promise<string[]> {
  for (const session of stored) await saveBaseline(folder.path, "machine", session);
  const history = historyOf(await loadBaselines(folder.path, "machine"));
  return history.flatMap(({ points, changes }) =>
    changes.map(({ index }) => points[index]!.session),
  );
}

test("3 % among sessions that scatter by 1 % are found in what is kept", async () => {
  const stored = sessions(KEPT_SESSIONS + 10, 30);
  const [found, ...more] = await changesIn(stored);
  expect(more).toEqual([]);
  expect(Math.abs(Number(found!.slice(1)) - 30)).toBeLessThanOrEqual(1);
});

test.each([
  [KEPT_SESSIONS, 0.9, 1],
  [8, 0, 0.3],
])(
  "%i sessions, 3 %% in the middle, 1 %% of spread: found in %d to %d of series",
  (count, least, most) => {
    const noise = normals("series");
    const half = count / 2;
    const found = Array.from({ length: 300 }, () => {
      const series = Array.from(
        { length: count },
        (_, i) => 0.01 * noise() + (i < half ? 0 : 0.03),
      );
      return changePoints(series).some(({ index }) => Math.abs(index - half) <= 2) ? 1 : 0;
    });
    const share = found.reduce<number>((sum, each) => sum + each, 0) / found.length;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  },
);
