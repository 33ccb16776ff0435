// Options that would do nothing together are refused, and not ignored; what --junit leaves, whatever becomes of the run.
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { expect, test, vi } from "vitest";
import { addCompare } from "../../src/cli/compare.ts";
import { addHistory } from "../../src/cli/history.ts";
import { tellVerdict } from "../../src/cli/output.ts";
import { withWhatIsKept } from "../../src/cli/resume.ts";
import { addRun } from "../../src/cli/run.ts";
import type { KeptRounds } from "../../src/sessions/kept_rounds.ts";
import { EXIT, RvpError } from "../../src/system/errors.ts";
import { TestFolder } from "../build/folders.ts";
import { regression } from "../report/comment/verdicts.ts";

test.each([
  ["run --no-gate --junit out.xml", /'--junit <file>' cannot be used with option '--no-gate'/],
  ["history --html site --drift", /'--html <folder>' cannot be used with option '--drift'/],
  ["history --html site --row toy:**", /cannot be used with option '-r, --row <glob...>'/],
  ["history --html site --json", /cannot be used with option '--json'/],
  ["history --format csv --json", /cannot be used with option '--json'/],
])("%s", async (words, message) => {
  let said = "";
  const program = new Command().exitOverride().configureOutput({
    writeErr: (text) => {
      said += text;
    },
  });
  addRun(program, () => {});
  addHistory(program);
  await expect(
    program.parseAsync(["node", "rvp-bench", ...words.split(" "), "-C", "/nonexistent"]),
  ).rejects.toThrow();
  expect(said).toMatch(message);
});

test("the command that goes on with a run writes JUnit XML where the run would have", () => {
  const interrupted = new RvpError("interrupted", { stage: "run", exitCode: EXIT.interrupted });
  const kept = { said: "2 rounds" } as KeptRounds;
  const place = { directory: ".", gate: true, json: false, junit: "my report.xml" };
  expect(withWhatIsKept(interrupted, kept, place)).toMatchObject({
    hint: "go on with: rvp-bench run --resume --junit 'my report.xml'",
  });
});

test("a verdict is told also where its JUnit XML cannot be written", async () => {
  await using folder = await TestFolder.make();
  await mkdir(join(folder.path, "taken"));
  using print = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const telling = { json: false, junit: join(folder.path, "taken") };
  await expect(tellVerdict(regression, telling)).rejects.toMatchObject({ code: "EISDIR" });
  expect(print.mock.calls.join("")).toMatch(/^REGRESSION/);
});

test("JUnit XML of an earlier run does not stand for one without a verdict", async () => {
  await using folder = await TestFolder.make();
  const junit = join(folder.path, "junit.xml");
  await writeFile(junit, "<testsuites/>");
  const program = new Command().exitOverride();
  addCompare(program, () => {});
  const args = ["compare", "/nonexistent/a", "/nonexistent/b", "--junit"];
  const compare = (file: string) => program.parseAsync(["node", "rvp-bench", ...args, file]);
  await expect(compare(junit)).rejects.toThrow("cannot read /nonexistent/a");
  expect(await readdir(folder.path)).toEqual([]);
  // What no file can be written to is said before anything is done.
  await expect(compare(folder.path)).rejects.toMatchObject({ code: "EISDIR" });
});
