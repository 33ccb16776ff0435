import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import {
  chmod,
  cp,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  cacheRoot,
  keyedFolder,
  listEntries,
  removeEntry,
  toolCaches,
} from "../../src/build/cache.ts";
import { ownName } from "../../src/system/owner.ts";
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
let notes: string[] = [];
beforeEach(() => {
  notes = [];
});
async function get(
  make?: (folder: string) => Promise<void>,
  signal = new AbortController().signal,
) {
  const waiting = { signal, note: (message: string) => notes.push(message) };
  const makeIt = async (folder: string) => {
    made++;
    await (make ?? fill)(folder);
  };
  return keyedFolder(cache.path, "entry", ABOUT, makeIt, waiting);
}
async function fillTwice(folder: string) {
  await fill(folder);
  await mkdir(join(folder, "node_modules/a"), { recursive: true });
  await writeFile(join(folder, "node_modules/a/x.js"), "x");
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
    expect(second).toEqual({ ...first, cached: true, seconds: 0 });
    expect(made).toBe(1);
    const receipt = JSON.parse(await readFile(cache.at("entry.json"), "utf8"));
    expect(receipt).toMatchObject({ ...ABOUT, files: 2, bytes: 13 });
  });

  test.each<[string, () => Promise<void>]>([
    ["a changed file of equal size", () => writeFile(cache.at("entry/program"), "0123456780")],
    [
      "a changed file whose time was set back",
      async () => {
        const [program, before] = [cache.at("entry/program"), cache.at("before")];
        execFileSync("cp", ["--preserve", program, before]);
        await writeFile(program, "0123456780");
        execFileSync("touch", ["--reference", before, program]); // to the nanosecond
      },
    ],
    ["a changed file in node_modules", () => writeFile(cache.at("entry/node_modules/a/x.js"), "y")],
    ["a new file in __pycache__", () => cache.write("entry/__pycache__/x.pyc", "").then(() => {})],
    ["a program that became executable", () => chmod(cache.at("entry/program"), 0o755)],
    [
      "a file that became a link to its like",
      async () => {
        await cache.write("elsewhere", "0123456789");
        await rm(cache.at("entry/program"));
        await symlink(cache.at("elsewhere"), cache.at("entry/program"));
      },
    ],
    ["a deleted file", () => rm(cache.at("entry/data"))],
    ["a truncated file", () => truncate(cache.at("entry/program"), 4)],
    ["a file too many", () => writeFile(cache.at("entry/more"), "")],
    ["no receipt: it was interrupted", () => rm(cache.at("entry.json"))],
    ["half a receipt", () => truncate(cache.at("entry.json"), 20)],
    ["its folder gone", () => rm(cache.at("entry"), { recursive: true })],
  ])("with %s is made again, from nothing", async (_, damage) => {
    await get(fillTwice);
    await damage();
    expect(await get(fillTwice)).toMatchObject({ cached: false });
    expect(await readFile(cache.at("entry/program"), "utf8")).toBe("0123456789");
    expect(await readFile(cache.at("entry/data"), "utf8")).toBe("abc");
    expect(await get(fillTwice)).toMatchObject({ cached: true });
    expect(made).toBe(2);
  });

  test("that was changed says where", async () => {
    await get(fillTwice);
    await writeFile(cache.at("entry/node_modules/a/x.js"), "y");
    await get(fillTwice);
    expect(notes).toEqual([
      `${cache.at("entry")} was changed since it was made, last in node_modules/a/x.js: it is made again`,
    ]);
  });

  test("that was copied is the same, and from then on known by its new traces", async () => {
    await get(fillTwice);
    const receipt = async () => JSON.parse(await readFile(cache.at("entry.json"), "utf8"));
    const before = await receipt();
    await cp(cache.at("entry"), cache.at("copy"), { recursive: true });
    await rm(cache.at("entry"), { recursive: true });
    await rename(cache.at("copy"), cache.at("entry"));
    expect(await get()).toMatchObject({ cached: true });
    const after = await receipt();
    expect(after.traces).not.toBe(before.traces);
    expect({ ...after, traces: "" }).toEqual({ ...before, traces: "" });
    expect(made).toBe(1);
  });

  test("with a link to one of its folders counts the link, and not what lies behind it", async () => {
    await get(async (folder) => {
      await fillTwice(folder);
      await symlink("node_modules", join(folder, "modules"));
    });
    const receipt = JSON.parse(await readFile(cache.at("entry.json"), "utf8"));
    expect(receipt).toMatchObject({ files: 4, bytes: 13 + 1 + "node_modules".length });
    await rm(cache.at("entry/modules"));
    await symlink("elsewhere", cache.at("entry/modules"));
    expect(await get()).toMatchObject({ cached: false });
  });

  test("that another's link touched is the same, and no other of its files may be changed under it", async () => {
    await get();
    await link(cache.at("entry/program"), cache.at("other")); // as uv does: a new time of change
    expect(await get()).toMatchObject({ cached: true });
    await writeFile(cache.at("other"), "0123456780");
    expect(await get()).toMatchObject({ cached: false });
  });

  test("of an older receipt, without a seal, is made again", async () => {
    await get();
    const { content, traces, ...old } = JSON.parse(await readFile(cache.at("entry.json"), "utf8"));
    expect([content, traces].join()).toMatch(/^[0-9a-f]{64},[0-9a-f]{64}$/);
    await writeFile(cache.at("entry.json"), JSON.stringify(old));
    expect(await get()).toMatchObject({ cached: false });
    expect(notes).toEqual([
      `${cache.at("entry")} was made by an older version, which did not seal it: it is made again`,
    ]);
    expect(await get()).toMatchObject({ cached: true });
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
    await cache.write("entry.lock/pid", ownName());
    const waiting = get();
    await rm(cache.at("entry.lock"), { recursive: true });
    await expect(waiting).resolves.toMatchObject({ cached: false });
  });

  test("of an owner who lives: after a while it is said who is waited for, once", async () => {
    await cache.write("entry.lock/pid", ownName());
    const waiting = get();
    await vi.waitFor(() => expect(notes).toHaveLength(1), { timeout: 30_000 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await rm(cache.at("entry.lock"), { recursive: true });
    await waiting;
    expect(notes).toEqual([
      `waiting for process ${process.pid}, which makes ${cache.at("entry")}; if it hangs, end it: kill ${process.pid}`,
    ]);
  });

  test("is waited for until the user interrupts", async () => {
    await cache.write("entry.lock/pid", ownName());
    const controller = new AbortController();
    const refused = expect(get(undefined, controller.signal)).rejects.toThrow("interrupted");
    controller.abort(new Error("interrupted"));
    await refused;
    expect(made).toBe(0);
  });

  test("of an owner whose number another process has now is taken over", async () => {
    const [pid, beginning] = ownName().split("-");
    await cache.write("entry.lock/pid", `${pid}-${Number(beginning) - 1}`);
    expect(await get()).toMatchObject({ cached: false });
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

test("an untrusted job has a cache of its own; another word is an error", () => {
  const env = { RVP_CACHE_DIR: "/a" };
  expect(cacheRoot({ ...env, RVP_CACHE_TRUST: "trusted" })).toBe("/a");
  expect(cacheRoot({ ...env, RVP_CACHE_TRUST: "untrusted" })).toBe("/a/untrusted");
  expect(toolCaches(env)).toEqual({});
  expect(toolCaches({ ...env, RVP_CACHE_TRUST: "untrusted" })).toEqual({
    XDG_CACHE_HOME: "/a/untrusted/installers",
  });
  expect(() => cacheRoot({ ...env, RVP_CACHE_TRUST: "no" })).toThrow("trusted or untrusted");
});
