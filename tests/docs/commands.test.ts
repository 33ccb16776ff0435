// Every command that a page shows in an `sh` block is run, in the order of the page.
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleInto } from "../bundles.ts";

const REPOSITORY = join(import.meta.dirname, "../..");

let scratch: string;
let bin: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "rvp-docs-"));
  bin = join(scratch, "bin");
  mkdirSync(bin);
  await bundleInto(bin, "rvp-bench");
  // A bundle is a module, whatever its file is called.
  writeFileSync(join(bin, "package.json"), '{"type":"module"}');
  const source = readFileSync(join(bin, "rvp-bench"), "utf8");
  writeFileSync(join(bin, "rvp-bench"), `#!/usr/bin/env node\n${source.replace(/^#!.*\n/, "")}`);
  chmodSync(join(bin, "rvp-bench"), 0o755);
});
afterAll(() => rmSync(scratch, { recursive: true }));

function commandsOf(page: string): string {
  const text = readFileSync(join(REPOSITORY, page), "utf8");
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block!);
  expect(blocks.length, `${page} shows no command`).toBeGreaterThan(0);
  return blocks.join("\n");
}

function folderFor(name: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function git(cwd: string, ...args: string[]): Promise<void> {
  await execa("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], { cwd });
}

async function run(page: string, cwd: string, heard?: (text: string) => void): Promise<string> {
  const child = execa("bash", ["-eu", "-c", commandsOf(page)], {
    cwd,
    env: {
      PATH: [bin, process.env.PATH].join(":"),
      XDG_CACHE_HOME: join(scratch, "cache"),
      GIT_AUTHOR_NAME: "a",
      GIT_AUTHOR_EMAIL: "a@b.c",
      GIT_COMMITTER_NAME: "a",
      GIT_COMMITTER_EMAIL: "a@b.c",
      NO_COLOR: "1",
    },
    all: true,
    reject: false,
  });
  child.stdout.on("data", (text: Buffer) => heard?.(text.toString()));
  const { all, exitCode } = await child;
  expect(exitCode, all).toBe(0);
  return all;
}

test("the tutorial, from a first run to a regression and back", async () => {
  const start = performance.now();
  const said = await run("docs/tutorial.md", folderFor("tutorial"), (text) => {
    for (const verdict of ["NO BASELINE", "REGRESSION"]) {
      if (!text.startsWith(verdict)) continue;
      console.log(
        `from nothing to ${verdict}: ${((performance.now() - start) / 1000).toFixed(0)} s`,
      );
    }
  });
  const conclusions = said.match(/^(NO BASELINE|PASS|REGRESSION|exit code \d)$/gm);
  expect(conclusions).toEqual(["NO BASELINE", "PASS", "REGRESSION", "exit code 1", "PASS"]);
  expect(said.match(/1 case with the same program on both sides/g)).toHaveLength(2);
}, 300_000);

const EXISTING = "docs/how-to/gate-existing-benchmarks.md";

test(`${EXISTING}: from a repository with benchmarks to a verdict`, async () => {
  const folder = folderFor("existing");
  for (const [name, text] of Object.entries(GO_MODULE)) writeFileSync(join(folder, name), text);
  await git(folder, "init", "-q", "-b", "main");
  await git(folder, "add", ".");
  await git(folder, "commit", "-qm", "benchmarks");
  const said = await run(EXISTING, folder);
  expect(said).toContain("suite go: go in the root");
  // The first run has no base; what stands in the working tree is then what main has, but for the gate's own files.
  expect(said.match(/^(NO BASELINE|PASS)$/gm)).toEqual(["NO BASELINE", "PASS"]);
}, 180_000);

const GO_MODULE = {
  "go.mod": "module example.org/sum\n\ngo 1.21\n",
  "sum.go":
    "package sum\n\nfunc Sum(n int) (s int) {\n\tfor i := range make([]struct{}, n) {\n\t\ts += i * s\n\t}\n\treturn\n}\n",
  "sum_test.go":
    'package sum\n\nimport "testing"\n\nvar sink int\n\nfunc BenchmarkSum(b *testing.B) {\n\tfor i := 0; i < b.N; i++ {\n\t\tsink = Sum(1000)\n\t}\n}\n',
};

test("docs/add-a-suite.md: from nothing to a suite that is seen to fail", async () => {
  const folder = folderFor("suite");
  await git(folder, "init", "-q", "-b", "main");
  await git(folder, "commit", "-qm", "a project", "--allow-empty");
  const said = await run("docs/add-a-suite.md", folder);
  expect(said.match(/^(NO BASELINE|PASS|REGRESSION|exit code \d)$/gm)).toEqual([
    ...["PASS", "NO BASELINE", "REGRESSION", "exit code 1"],
  ]);
}, 180_000);

const PAGES = readdirSync(join(REPOSITORY, "docs/how-to"))
  .map((name) => `docs/how-to/${name}`)
  .filter((page) => page !== EXISTING)
  .filter((page) => /^```sh$/m.test(readFileSync(join(REPOSITORY, page), "utf8")));

test.each(PAGES)(
  "%s: in the example suite",
  async (page) => {
    const folder = folderFor(page.replaceAll("/", "-"));
    cpSync(join(REPOSITORY, "examples/node-toy"), folder, { recursive: true });
    await git(folder, "init", "-q", "-b", "main");
    await git(folder, "add", ".");
    await git(folder, "commit", "-qm", "toy");
    await run(page, folder);
  },
  180_000,
);
