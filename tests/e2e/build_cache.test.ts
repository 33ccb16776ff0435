// What is built once stays built until its inputs change; `clean` lists it and frees it.
import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ToyProject } from "./toy_project.ts";

/** Copies the suite into its folder, and counts how often it was asked to. */
const BUILD = `
[[build]]
name = "copy"
inputs = ["toy.mjs"]
command = ["sh", "-c", "echo made >> ../builds; cp toy.mjs $OUT/"]
env = { OUT = "{dir}" }
`;

let project: ToyProject;
beforeAll(async () => {
  project = await ToyProject.make();
  const manifest = join(project.root, "suite.toml");
  await appendFile(manifest, BUILD);
  await project.commit({ simulate: 0.005 });
});
afterAll(() => project[Symbol.asyncDispose]());

const smoke = () => project.run(["--profile", "smoke", "--no-baseline"]);

async function builds(): Promise<number> {
  const text = await readFile(join(project.folder, "builds"), "utf8").catch(() => "");
  return text.split("\n").length - 1;
}

interface Listing {
  entries: { name: string; bytes: number; whole: boolean }[];
  freed: string[];
}

async function clean(...args: string[]): Promise<Listing> {
  const { exitCode, stdout, stderr } = await project.start(["clean", ...args, "--json"]);
  expect(exitCode, stderr).toBe(0);
  return JSON.parse(stdout) as Listing;
}

test("a second run builds nothing, a changed input does", async () => {
  expect((await smoke()).exitCode).toBe(0);
  expect(await builds()).toBe(1);
  expect((await smoke()).exitCode).toBe(0);
  expect(await builds()).toBe(1);
  await appendFile(join(project.root, "toy.mjs"), "// changed\n");
  expect((await smoke()).exitCode).toBe(0);
  expect(await builds()).toBe(2);
});

test("clean lists what is there, frees what begins so, and then all; it is built again", async () => {
  const { entries, freed } = await clean();
  expect(freed).toEqual([]);
  expect(entries).toHaveLength(2);
  for (const { name, whole, bytes } of entries) {
    expect(name).toMatch(/^toy-copy-/);
    expect(whole).toBe(true);
    expect(bytes).toBeGreaterThan(0);
  }
  expect((await clean("--free", "no-such-entry")).freed).toEqual([]);
  const [first] = entries;
  expect((await clean("--free", first?.name ?? "")).freed).toEqual([first?.name]);
  expect((await clean()).entries).toHaveLength(1);
  await clean("--free");
  expect((await clean()).entries).toEqual([]);
  const before = await builds();
  expect((await smoke()).exitCode).toBe(0);
  expect(await builds()).toBe(before + 1);
});
