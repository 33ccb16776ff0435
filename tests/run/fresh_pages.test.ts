import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FreshPages } from "../../src/run/fresh_pages.ts";

let root: string;
let folder: string;
const notes: string[] = [];
const pages = () => new FreshPages((note) => notes.push(note));
const file = (name: string) => join(folder, name);
const inodeOf = async (name: string) => (await stat(file(name))).ino;

beforeEach(async () => {
  notes.length = 0;
  root = await mkdtemp(join(tmpdir(), "rvp-pages-"));
  folder = join(root, "entry");
  await mkdir(join(folder, "bin"), { recursive: true });
  await writeFile(file("bin/program"), "a program", { mode: 0o750 });
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("a program is another file after each draw, with the same bytes, name and mode", async () => {
  const drawn = pages();
  const inodes = [await inodeOf("bin/program")];
  for (let i = 0; i < 2; i++) {
    await drawn.draw([folder, folder]);
    inodes.push(await inodeOf("bin/program"));
  }
  expect(inodes[1]).not.toBe(inodes[0]);
  expect(inodes[2]).not.toBe(inodes[1]);
  expect(await readFile(file("bin/program"), "utf8")).toBe("a program");
  expect((await stat(file("bin/program"))).mode & 0o777).toBe(0o750);
  expect(await readdir(root)).toEqual(["entry"]);
  expect(notes).toEqual([]);
});

test("libraries, data and links stay as they are", async () => {
  await writeFile(file("libx.so.1"), "a library", { mode: 0o755 });
  await writeFile(file("weights"), "numbers", { mode: 0o644 });
  await symlink("bin/program", file("link"));
  const before = await Promise.all(["libx.so.1", "weights"].map(inodeOf));
  await pages().draw([folder]);
  expect(await Promise.all(["libx.so.1", "weights"].map(inodeOf))).toEqual(before);
  expect((await readdir(folder)).sort()).toEqual(["bin", "libx.so.1", "link", "weights"]);
});

test("programs that are large together are left alone", async () => {
  await writeFile(file("large"), Buffer.alloc(64 * 2 ** 20), { mode: 0o755 });
  const before = await inodeOf("bin/program");
  await pages().draw([folder]);
  expect(await inodeOf("bin/program")).toBe(before);
});

test("where it cannot be done, that is said once, and nothing is lost", async () => {
  const drawn = pages();
  await drawn.draw([folder]);
  await rm(file("bin/program"));
  await drawn.draw([folder]);
  await drawn.draw([folder]);
  expect(notes).toEqual([expect.stringMatching(/could not be written anew.*ENOENT/)]);
  expect(await readdir(root)).toEqual(["entry"]);
});
