// When a first comment is made, and that one which is there never goes on claiming what is no longer so.
import { expect, test } from "vitest";
import { comment } from "../../src/action/comment.ts";
import { readInputs } from "../../src/action/inputs.ts";
import type { Occasion } from "../../src/report/occasion.ts";
import { useFakeGitHub } from "../github/fake/session.ts";

const github = useFakeGitHub();

async function say(words: string, when: string, occasion: Occasion, run = 1, readOnly = false) {
  const inputs = readInputs((name) => ({ comment: when, token: "bot" })[name] ?? "");
  await comment(
    () => words,
    occasion,
    inputs,
    {
      owner: "o",
      repo: "r",
      headSha: "a".repeat(40),
      base: { kind: "none", why: "not measured" },
      pull: { number: 7 },
      run: { id: run, attempt: 1 },
      runUrl: "https://github.com/o/r/actions/runs/1",
      readOnly,
      untrusted: false,
    },
    async () => github.client(),
  );
  return github.fake.state.comments.map(({ body }) => body.split("\n").at(-1));
}

test.each([
  ["always", ["failure", "change", "none"]],
  ["on-change", ["failure", "change"]],
  ["on-regression", ["failure"]],
  ["never", []],
])("%s: a first comment on %j", async (when, occasions) => {
  for (const occasion of ["failure", "change", "none"] as const) {
    github.fake.state.comments.length = 0;
    const wanted = (occasions as string[]).includes(occasion);
    expect(await say("words", when, occasion), occasion).toEqual(wanted ? ["words"] : []);
  }
});

test.each(["on-change", "on-regression"])("%s: what was red and is not says so", async (when) => {
  await say("red", when, "failure", 1);
  expect(await say("green", when, "none", 2)).toEqual(["green"]);
});

test("a token that can only read says nothing", async () => {
  expect(await say("red", "always", "failure", 1, true)).toEqual([]);
  expect(github.fake.log).toEqual([]);
});
