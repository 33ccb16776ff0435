// What a mode does not need is not parsed: the bundle is split where the sources import lazily.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const DIST = join(import.meta.dirname, "../../dist");
const CHUNKS = readdirSync(join(DIST, "action"));

/** A file of dist with all that it imports at once, and their bytes. */
function loadedWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(join(DIST, file), "utf8");
  for (const [, path = ""] of text.matchAll(/^(?:\} from|import) "\.\/(?:action\/)?([^"]+)"/gm)) {
    loadedWith(join("action", path), found);
  }
  return found;
}

const bytesOf = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);

const chunk = (name: string) => join("action", CHUNKS.find((file) => file.startsWith(name)) ?? "");

test("up to the first line of the log, 100 kB are read", () => {
  expect(bytesOf(loadedWith("action.mjs"))).toBeLessThan(100_000);
});

test("the client of GitHub's API and that of the cache come only where they are asked for", () => {
  const measuring = loadedWith(chunk("measure-"));
  expect(measuring.size).toBeGreaterThan(1);
  expect(bytesOf(measuring)).toBeLessThan(3_000_000);
  const text = [...measuring].map((file) => readFileSync(join(DIST, file), "utf8")).join();
  expect(text).not.toMatch(/node_modules\/(undici|@octokit|@actions\/cache|@azure)\//);
});

test("all files together stay below 6 MB, and each is reached", () => {
  const names = ["action.mjs", ...CHUNKS.map((file) => join("action", file))];
  expect(bytesOf(names)).toBeLessThan(6_000_000);
  const texts = names.map((file) => readFileSync(join(DIST, file), "utf8")).join();
  expect(CHUNKS.filter((file) => !texts.includes(file))).toEqual([]);
});
