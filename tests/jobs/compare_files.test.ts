// Files of results, judged with the project's policy.
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareFiles } from "../../src/jobs/compare_files.ts";
import { TestFolder } from "../build/folders.ts";
import { storedSession } from "../compare/documents.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await TestFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

/** Five sessions of the same program, a file each. */
const side = (name: string) =>
  Promise.all(
    [1, 2, 3, 4, 5].map((number) => {
      const session = storedSession(`${name}-${number}`, `${name}-${number}`);
      const cases = session.cases.map((row) => ({ ...row, items: { fit_time: 1 } }));
      return folder.write(`${name}/${number}.json`, JSON.stringify({ ...session, cases }));
    }),
  );

const judged = async () => {
  const [base, head] = [await side("base"), await side("head")];
  return (await compareFiles({ base, head, root: folder.path, today: "2026-11-24" })).verdict;
};

test("a rule on instructions, of which the files hold none, is no pass", async () => {
  expect((await judged()).conclusion).toBe("pass");
  const match = "*:*:instructions*";
  await folder.write("rvp.toml", `[[policy.rules]]\nmatch = "${match}"\ngate = true\n`);
  const verdict = await judged();
  expect(verdict.conclusion).toBe("inconclusive");
  expect(verdict.warnings).toContainEqual({ code: "gates-nothing", rules: [match] });
});
