import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cacheRoot, keyedFolder, listEntries, removeEntry } from "../../src/build/cache.ts";
import { TestFolder } from "./folders.ts";

let cache: TestFolder;
beforeEach(async () => {
  cache = await TestFolder.make();
});
afterEach(() => cache[Symbol.asyncDispose]());

const ABOUT = { key: "k", suite: "toy", step: "compile", domain: "toy" };

/** The entry, made of two files; how often it was made so far. */
let made = 0;
beforeEach(() => {
  made = 0;
});
async function get(make?: (folder: string) => Promise<void>) {
  return keyedFolder(cache.path, "entry", ABOUT, async (folder) => {
    made++;
    await (make ?? fill)(folder);
  });
}
async function fill(folder: string) {
  await writeFile(join(folder, "program"), "0123456789");
  await writeFile(join(folder, "data"), "abc");
}

describe("an entry", () => {
  test("is made once and found after", async () => {
    const first = await get();
    const second = await get();
    expect(first).toMatchObject({ cached: false, folder: cache.at("entry") });
    expect(second).toEqual({ cached: true, folder: cache.at("entry"), seconds: 0 });
    expect(made).toBe(1);
    const receipt = JSON.parse(await readFile(cache.at("entry.json"), "utf8"));
    expect(receipt).toMatchObject({ ...ABOUT, files: 2, bytes: 13 });
  });

  test.each<[string, () => Promise<void>]>([
    ["a deleted file", () => rm(cache.at("entry/data"))],
    ["a truncated file", () => truncate(cache.at("entry/program"), 4)],
    ["a file too many", () => writeFile(cache.at("entry/more"), "")],
    ["no receipt: it was interrupted", () => rm(cache.at("entry.json"))],
    ["half a receipt", () => truncate(cache.at("entry.json"), 20)],
    ["its folder gone", () => rm(cache.at("entry"), { recursive: true })],
  ])("with %s is made again, from nothing", async (_, damage) => {
    await get();
    await writeFile(cache.at("entry/data"), "xyz"); // of equal size: must not survive
    await damage();
    expect(await get()).toMatchObject({ cached: false });
    expect(await readFile(cache.at("entry/data"), "utf8")).toBe("abc");
    expect(await get()).toMatchObject({ cached: true });
    expect(made).toBe(2);
  });

  test("that lacks what could not be fetched is used, and made again next time", async () => {
    const offline = async (folder: string) => {
      await fill(folder);
      await writeFile(join(folder, "weights.unavailable"), "no network");
    };
    const first = await get(offline);
    expect(existsSync(join(first.folder, "program"))).toBe(true);
    expect(await get()).toMatchObject({ cached: false });
    expect(await get()).toMatchObject({ cached: true });
  });

  test("whose making fails is not taken for whole, nor locked", async () => {
    const half = get(async (folder) => {
      await writeFile(join(folder, "program"), "0");
      throw new Error("no space left");
    });
    await expect(half).rejects.toThrow("no space left");
    expect(existsSync(cache.at("entry.lock"))).toBe(false);
    expect(await get()).toMatchObject({ cached: false });
  });

  test("is listed with its receipt, and removed with it", async () => {
    await get();
    await cache.write("shared/object.o", "");
    const entries = await listEntries(cache.path);
    expect(entries.map(({ name, receipt }) => [name, receipt?.step])).toEqual([
      ["entry", "compile"],
      ["shared", undefined],
    ]);
    await removeEntry(cache.path, "entry");
    expect((await listEntries(cache.path)).map(({ name }) => name)).toEqual(["shared"]);
    expect(existsSync(cache.at("entry.json"))).toBe(false);
  });
});

describe("a lock", () => {
  test("lets two that want the same entry at the same time make it once", async () => {
    const found = await Promise.all([get(), get()]);
    expect(found.map(({ cached }) => cached).sort()).toEqual([false, true]);
    expect(made).toBe(1);
  });

  test("of an owner who lives is waited for", async () => {
    await cache.write("entry.lock/pid", String(process.pid));
    const waiting = get();
    await rm(cache.at("entry.lock"), { recursive: true });
    await expect(waiting).resolves.toMatchObject({ cached: false });
  });

  test("of an owner who died is taken over", async () => {
    const owner = spawn(process.execPath, ["-e", ""]);
    await once(owner, "exit");
    await cache.write("entry.lock/pid", String(owner.pid));
    const found = await Promise.all(Array.from({ length: 8 }, () => get()));
    expect(found.filter(({ cached }) => !cached)).toHaveLength(1);
    expect(made).toBe(1);
    expect(await readdir(cache.path)).toEqual(["entry", "entry.json"]);
  });
});

test("the cache is where the user says, else where the system does", () => {
  expect(cacheRoot({ RVP_CACHE_DIR: "/a", XDG_CACHE_HOME: "/b" })).toBe("/a");
  expect(cacheRoot({ XDG_CACHE_HOME: "/b" })).toBe(join("/b", "rvp-bench"));
});
