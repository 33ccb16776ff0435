// The suites that new-suite writes, from nothing to a verdict, with the kits as people get them: from a git tag.
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { execa } from "execa";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Verdict } from "../../src/contract/generated/types.ts";
import { bundleInto } from "../bundles.ts";

let scratch: string;
let published: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "rvp-kits-"));
  await bundleInto(scratch, "cli.mjs");
  published = await publish(join(scratch, "published"));
});
afterAll(() => rm(scratch, { recursive: true }));

/** The kits as they are here, tagged in a repository of their own. */
async function publish(folder: string): Promise<string> {
  const listed = ["ls-files", "--cached", "--others", "--exclude-standard", "impl"];
  const { stdout } = await execa("git", listed);
  for (const file of stdout.split("\n")) await cp(file, join(folder, file));
  const git = (...args: string[]) =>
    execa("git", ["-c", "user.name=t", "-c", "user.email=t@localhost", ...args], { cwd: folder });
  await git("init", "--quiet");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "kits");
  await git("tag", "v1");
  return `file://${folder}@v1`;
}

async function project(name: string) {
  const root = join(scratch, name);
  await mkdir(root);
  return async <T>(...args: string[]): Promise<T> => {
    const { stdout, exitCode, stderr } = await execa(
      process.execPath,
      [join(scratch, "cli.mjs"), ...args, "--json"],
      { cwd: root, reject: false, env: { RVP_CACHE_DIR: join(scratch, "cache") } },
    );
    expect(exitCode, stderr + stdout).toBe(0);
    return JSON.parse(stdout) as T;
  };
}

test.each(["node", "python", "rust"])(
  "%s: new-suite, verify, run",
  async (language) => {
    const rvp = await project(`one-${language}`);
    const kit = language === "node" ? [] : ["--kit", published];
    await rvp("new-suite", "--lang", language, "bench/sums", ...kit);
    const verified = await rvp<Verdict>("verify");
    expect(verified.conclusion).toBe("pass");
    const { totals } = await rvp<Verdict>("run", "--profile", "smoke");
    expect(totals).toMatchObject({ cases: 1, measured: 1 });
  },
  300_000,
);

test("the package brings what suites share, and no domain", () => {
  const installed = globSync("**/rvp_bench/*", { cwd: join(scratch, "cache"), onlyFiles: false });
  const names = installed.map((path) => basename(path));
  expect(names).toEqual(expect.arrayContaining(["runner.py", "monitor.py", "py.typed"]));
  expect(names.filter((name) => !/[.]|^__/.test(name))).toEqual([]);
});

test("three suites of a checkout's kits agree, and are compared with each other", async () => {
  const rvp = await project("three");
  const place = join(scratch, "three/rvp.toml");
  for (const language of ["node", "python", "rust"]) {
    const said = await rvp<{ toAdd: { lines: string[] }[] }>(
      ...["new-suite", "--lang", language, ...(language === "node" ? [] : ["--kit", resolve(".")])],
    );
    for (const { lines } of said.toAdd) {
      const text = await readFile(place, "utf8");
      await writeFile(place, text.replace(/^suites.*$/m, lines.join("\n")));
    }
  }
  const ratio = '[ratio]\nnumerator = "python"\ndenominator = "rust"\n';
  await appendFile(place, `reference = "node"\n${ratio}`);
  const { totals, parity, equivalence } = await rvp<Verdict>("run", "--profile", "smoke");
  expect(totals).toMatchObject({ cases: 3, measured: 3 });
  expect(equivalence.map(({ agrees }) => agrees)).toEqual([true, true, true]);
  expect(parity.map(({ metric }) => metric)).toContain("call_time");
}, 300_000);
