import { chmod, symlink, writeFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { contentKey, type KeyParts } from "../../src/build/key.ts";
import { TestFolder } from "./folders.ts";

let suite: TestFolder;
beforeEach(async () => {
  suite = await TestFolder.make();
  await suite.write("src/main.c", "int main;");
  await suite.write("notes.md", "not an input");
  await suite.write("version.txt", "compiler 1.0");
});
afterEach(() => suite[Symbol.asyncDispose]());

const PRINT = [
  process.execPath,
  "-e",
  "process.stdout.write(fs.readFileSync('version.txt'))",
] as const;

const key = (rest: Partial<KeyParts> = {}) =>
  contentKey({
    suiteFolder: suite.path,
    inputs: ["src/**"],
    toolchain: [PRINT],
    salt: [["make"], { CFLAGS: "-O3" }],
    ...rest,
  });

test("is the same for the same", async () => {
  expect(await key()).toBe(await key());
  expect(await key()).toMatch(/^[0-9a-f]{32}$/);
});

test.each<[string, () => Promise<unknown>]>([
  ["one byte of an input", () => suite.write("src/main.c", "int mail;")],
  ["another input", () => suite.write("src/more.c", "")],
  ["a hidden input", () => suite.write("src/.config", "x")],
  ["what the toolchain prints", () => writeFile(suite.at("version.txt"), "compiler 1.1")],
])("changes with %s", async (_, change) => {
  const before = await key();
  await change();
  expect(await key()).not.toBe(before);
});

test("changes when a program may no longer be run", async () => {
  const before = await key();
  await chmod(suite.at("src/main.c"), 0o755);
  expect(await key()).not.toBe(before);
});

test("source in a folder named target counts", async () => {
  await suite.write("src/target/mod.rs", "fn a() {}");
  const before = await key();
  await suite.write("src/target/mod.rs", "fn b() {}");
  expect(await key()).not.toBe(before);
});

test("a folder as an input stands for all its files", async () => {
  const named = () => key({ inputs: ["src"] });
  const before = await named();
  await suite.write("src/main.c", "int mail;");
  expect(await named()).not.toBe(before);
});

test("one file does not pass for two", async () => {
  const bytes = (inputs: string[]) => key({ inputs, toolchain: [] });
  await suite.write("a", "1");
  await suite.write("b", "2");
  const two = await bytes(["a", "b"]);
  await suite.write("a", "1\0b\u00002");
  expect(await bytes(["a"])).not.toBe(two);
});

test("an input that cannot be read is a mistake by name", async () => {
  await symlink("nowhere", suite.at("src/lost.c"));
  await expect(key()).rejects.toThrow(/lost\.c: an input cannot be read/);
});

test("changes with data beside the suite", async () => {
  await suite.write("impl/toy/main.c", "");
  await suite.write("data/toy/train/x.npy", "0123");
  const beside = () =>
    key({ suiteFolder: suite.at("impl/toy"), toolchain: [], inputs: ["../../data/toy/**"] });
  const before = await beside();
  await suite.write("data/toy/train/x.npy", "0124");
  expect(await beside()).not.toBe(before);
});

test("changes with command, environment and what was said to count", async () => {
  const keys = await Promise.all([
    key(),
    key({ salt: [["make", "fast"], { CFLAGS: "-O3" }] }),
    key({ salt: [["make"], { CFLAGS: "-O2" }] }),
    key({ inputs: ["src/**", "notes.md"] }),
    key({ toolchain: [] }),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
});

test("does not change with what tools leave behind, or with what is no input", async () => {
  const before = await key();
  await suite.write("src/__pycache__/main.pyc", "bytes");
  await suite.write("src/target/main.o", "bytes");
  await suite.write("src/target/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55");
  await suite.write("notes.md", "rewritten");
  expect(await key()).toBe(before);
});

test("needs every input to be there: a glob that matches nothing is a mistake", async () => {
  await expect(key({ inputs: ["srk/**"] })).rejects.toMatchObject({
    name: "RvpError",
    exitCode: 2,
    message: expect.stringContaining('"srk/**" matches no file'),
  });
});

test("needs the toolchain: its absence is named, with a hint", async () => {
  await expect(key({ toolchain: [["no-such-compiler", "--version"]] })).rejects.toMatchObject({
    name: "RvpError",
    exitCode: 3,
    message: expect.stringContaining("`no-such-compiler --version` failed"),
    hint: expect.stringContaining("PATH"),
  });
});
