import { execa } from "execa";
import { expect, it } from "vitest";
import { reproduceCommand } from "../../src/report/reproduce.ts";
import { comparison, HOSTILE, notMeasured, pass, regression } from "./comment/verdicts.ts";

it("names the red cases and the commits of both sides", () => {
  const command = reproduceCommand(regression);
  expect(command).toContain(`git checkout ${regression.head.commit}`);
  expect(command).toContain("--case classical/regression/ridge/boston");
  expect(command).toContain(`--base ${regression.base!.commit}`);
});

it("names the cases that could not be measured, not those that were skipped", () => {
  const command = reproduceCommand(notMeasured);
  expect(command).toContain("--case classical/svm/svc/wine");
  expect(command).not.toContain("lunarlander");
});

it("measures everything when nothing failed", () => {
  expect(reproduceCommand(pass)).not.toContain("--case");
});

it.each([...HOSTILE, "$(touch /tmp/pwned)", "a'; touch /tmp/pwned; '", "--config=evil"])(
  "keeps a hostile name one word of the shell: %s",
  async (name) => {
    const verdict = { ...regression, comparisons: [comparison({ case: name })], profile: "full" };
    const hostile = { ...verdict, head: { label: "x", sessions: [] }, base: null };
    const words = reproduceCommand(hostile)!.replace("rvp-bench", "printf '%s\\0'");
    const { stdout } = await execa("sh", ["-c", words.replaceAll("\u0000", "")]);
    const args = stdout.split("\0");
    expect(args.slice(0, 4)).toEqual(["run", "--profile", "full", "--case"]);
    expect(args[4]).toBe(name.replaceAll("\u0000", ""));
  },
);

it("leaves out a commit that is none", () => {
  const verdict = { ...pass, head: { ...pass.head, commit: "$(id)" }, base: null };
  expect(reproduceCommand(verdict)).toBe("rvp-bench run --profile full");
});
