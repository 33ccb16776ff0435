// github-action-benchmark's data.js: every entry is a session of the history, also beyond what is kept of our own.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { historyOf } from "../../src/history/series.ts";
import { historyPage } from "../../src/report/html/model/history_page.ts";
import { readSessions } from "../../src/sessions/read_sessions.ts";
import {
  hasBaselines,
  KEPT_SESSIONS,
  loadAllBaselines,
  saveBaselines,
} from "../../src/sessions/store.ts";
import { TestFolder } from "../build/folders.ts";
import { sample } from "../report/sample.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await TestFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

const ENTRIES = 2 * KEPT_SESSIONS;
/** The level rises by a tenth in the middle. */
const value = (entry: number) => (entry < KEPT_SESSIONS ? 100 : 110) + (entry % 3) / 10;

function dataJs(): string {
  const entries = Array.from({ length: ENTRIES }, (_, i) => ({
    commit: { id: i.toString(16).padStart(40, "0"), timestamp: "2026-01-01T00:00:00Z" },
    date: Date.UTC(2026, 0, 1 + i),
    tool: "cargo",
    benches: [{ name: "sort", value: value(i), range: "± 2", unit: "ns/iter" }],
  }));
  const data = { lastUpdate: 1, repoUrl: "https://github.com/o/r", entries: { Speed: entries } };
  return `window.BENCHMARK_DATA = ${JSON.stringify(data)}`;
}

test("all of them are stored as a machine of their own, and on the page with commits and the change", async () => {
  const file = join(folder.path, "data.js");
  await writeFile(file, dataJs());
  const sessions = await readSessions([file]);
  expect(sessions).toHaveLength(ENTRIES);
  const store = join(folder.path, "baselines");
  const [written, ...more] = await saveBaselines(store, "before", sessions, 1000);
  expect(more).toEqual([]);
  expect(written).toContain(join("before", "github-action-benchmark", "imported.json"));
  const [machine] = await loadAllBaselines(store);
  const page = historyPage("o/r", [{ name: machine!.name, history: historyOf(machine!.sessions) }]);
  const { series, sessions: shown } = page.machines[0]!.history;
  expect(shown).toHaveLength(ENTRIES);
  expect(shown[7]!.commit).toBe("7".padStart(40, "0"));
  expect(series[0]!.points).toHaveLength(ENTRIES);
  expect(series[0]!.changes.map(({ index }) => index)).toEqual([KEPT_SESSIONS]);
  // Again is not twice.
  await saveBaselines(store, "before", sessions, 1000);
  expect((await loadAllBaselines(store))[0]!.sessions).toHaveLength(ENTRIES);
});

test("stored, they do not make a project's first run one that lacks its base", async () => {
  const file = join(folder.path, "data.js");
  await writeFile(file, dataJs());
  const store = join(folder.path, "baselines");
  await saveBaselines(store, "before", await readSessions([file]));
  expect(await hasBaselines(store)).toBe(false);
  const own = sample({ paired: false, sessions: 1 }).stored;
  await saveBaselines(store, "epyc-16c", own);
  expect(await hasBaselines(store)).toBe(true);
  // Whatever the domain is called.
  const benchmark = "imported/own";
  const alike = own.map((each) => ({
    ...each,
    cases: each.cases.map((row) => ({ ...row, benchmark })),
  }));
  const other = join(folder.path, "other");
  const [written] = await saveBaselines(other, "epyc-16c", alike);
  expect(written).toMatch(/imported\.json$/);
  expect(await hasBaselines(other)).toBe(true);
});

test("what could not be read again is not written", async () => {
  const file = join(folder.path, "data.js");
  await writeFile(file, dataJs());
  const store = join(folder.path, "baselines");
  const sessions = await readSessions([file]);
  const [one] = sessions;
  await saveBaselines(store, "before", [one!], 1000, 10_000);
  await expect(saveBaselines(store, "before", sessions, 1000, 10_000)).rejects.toMatchObject({
    message: expect.stringMatching(/imported\.json would have \d+ bytes; 10000 are read at most$/),
    hint: expect.stringContaining("--keep"),
  });
  expect((await loadAllBaselines(store))[0]!.sessions).toEqual([one]);
});

test("without being asked for more, as many are kept as of our own sessions: the latest", async () => {
  const file = join(folder.path, "data.js");
  await writeFile(file, dataJs());
  await saveBaselines(join(folder.path, "baselines"), "before", await readSessions([file]));
  const [machine] = await loadAllBaselines(join(folder.path, "baselines"));
  expect(machine!.sessions).toHaveLength(KEPT_SESSIONS);
  expect(machine!.sessions[0]!.session.commit).toBe(KEPT_SESSIONS.toString(16).padStart(40, "0"));
});
