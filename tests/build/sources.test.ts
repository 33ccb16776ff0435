import { rm, symlink } from "node:fs/promises";
import { expect, test } from "vitest";
import { sourcesKey } from "../../src/build/sources.ts";
import type { CommandSuite } from "../../src/contract/generated/types.ts";
import { drivenSuite } from "../../src/plan/driven.ts";
import { BenchedRepository } from "../driver/repository.ts";

const FILES = { "a.txt": "a", "sub/b.txt": "b", "notes.md": "notes", ".gitignore": "made/\n" };

const keyOf = ({ root }: BenchedRepository, rest: Partial<CommandSuite> = {}) =>
  sourcesKey(
    drivenSuite({ name: "s", driver: "command", commands: { a: ["true"] }, ...rest }, root),
  );

/** Does the key change with the change? */
async function differs(
  change: (repository: BenchedRepository) => Promise<unknown>,
  rest: Partial<CommandSuite> = {},
): Promise<boolean> {
  await using repository = await BenchedRepository.make(FILES);
  const before = await keyOf(repository, rest);
  await change(repository);
  return (await keyOf(repository, rest)) !== before;
}

const write =
  (file: string, text = "changed") =>
  (repository: BenchedRepository) =>
    repository.write(file, text);

test("every file that git knows or would add is a source, documents and links too", async () => {
  expect(await differs(async () => {})).toBe(false);
  expect(await differs(write("sub/b.txt"))).toBe(true);
  expect(await differs(write("notes.md"))).toBe(true);
  expect(await differs(write("new.txt"))).toBe(true);
  expect(await differs(({ root }) => rm(`${root}/a.txt`))).toBe(true);
  expect(await differs(({ root }) => symlink("nowhere", `${root}/link`))).toBe(true);
  const inNested = async (repository: BenchedRepository) => {
    await repository.git("init", "--quiet", "nested");
    await repository.write("nested/c.txt", "c");
  };
  expect(await differs(inNested)).toBe(true);
});

test("what git ignores is none, nor what speaks to the harness alone", async () => {
  for (const file of ["made/x", "rvp.toml", ".rvp/runs/x", "baselines/x", ".github/workflows/x"]) {
    expect(await differs(write(file)), file).toBe(false);
  }
});

test("an entry names less of it, by globs relative to its folder", async () => {
  const inputs = ["../*.txt", "**"];
  expect(await differs(write("a.txt"), { folder: "sub", inputs })).toBe(true);
  expect(await differs(write("sub/c.md"), { folder: "sub", inputs })).toBe(true);
  expect(await differs(write("notes.md"), { folder: "sub", inputs })).toBe(false);
  const ignore = ["**/*.md", "sub"];
  expect(await differs(write("notes.md"), { ignore })).toBe(false);
  expect(await differs(write("sub/b.txt"), { ignore })).toBe(false);
  expect(await differs(write("a.txt"), { ignore })).toBe(true);
});

test("a glob that matches nothing is a mistake by name", async () => {
  await using repository = await BenchedRepository.make(FILES);
  await expect(keyOf(repository, { inputs: ["src/**"] })).rejects.toThrow(
    'inputs: "src/**" matches no file',
  );
});

test("both sides of a comparison have one key for equal files, wherever they lie", async () => {
  await using one = await BenchedRepository.make(FILES);
  await using two = await BenchedRepository.make(FILES);
  expect(await keyOf(one)).toBe(await keyOf(two));
});
