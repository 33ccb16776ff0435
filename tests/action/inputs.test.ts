import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readInputs } from "../../src/action/inputs.ts";
import { EXIT, RvpError } from "../../src/system/errors.ts";

const read = (given: Record<string, string> = {}) => readInputs((name) => given[name] ?? "");

function errorOf(given: Record<string, string>): RvpError {
  try {
    read(given);
  } catch (error) {
    if (error instanceof RvpError) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(given)} was accepted`);
}

describe("inputs", () => {
  it("have defaults, all of them", () => {
    expect(read()).toMatchObject({
      mode: "all",
      choice: { profile: "quick", suites: [], domains: [], cases: [], device: undefined },
      base: "auto",
      baseline: true,
      comment: "always",
    });
  });

  it("are exactly those of action.yml, with the same defaults", () => {
    const asked = new Set<string>();
    const defaults = read();
    const declared = declaredInputs();
    const withDeclared = readInputs((name) => {
      asked.add(name);
      return name === "token" ? "" : (declared.get(name) ?? "");
    });
    expect([...asked].sort()).toEqual([...declared.keys()].sort());
    expect(withDeclared).toEqual(defaults);
  });

  it.each([
    ["mode", "measure", "all, plan, run, gate, authorize"],
    ["profile", "fast", "smoke, quick, full"],
    ["device", "gpu", "cpu, cuda"],
    ["comment", "auto", "always, on-change, on-regression, never"],
    ["threads", "0", "a whole number from 1 to 1024"],
    ["threads", "1e3", "a whole number"],
    ["shards", "257", "1 to 256"],
    ["summary", "no", "true, false"],
    ["base", "--upload-pack=sh", "a git ref"],
    ["base", "a..b", "a git ref"],
    ["baseline-branch", "-x", "the name of a branch"],
    ["baseline-branch", "release:latest", "the name of a branch"],
    ["history-branch", "-x", "the name of a branch"],
    ["history-branch", "none", "empty for none"],
    ["history-branch", "refs/heads/gh-pages", "the name of a branch"],
    ["save-baseline", "true", "with a baseline-branch"],
    ["history-path", "../x", "matches"],
    ["history-path", "/etc", "matches"],
    ["history-path", "a/.git", "matches"],
    ["comment-key", "a b", "matches"],
    ["comment-key", "a\nb", "matches"],
    ["check-run", "rvp\n::error::", "matches"],
    ["base", "main\n--all", "a git ref"],
    ["uv-version", "latest", "matches"],
    ["report-url", "javascript:alert(1)", "an http or https URL"],
  ])("%s: %s is refused, naming what is allowed", (name, given, allowed) => {
    const error = errorOf({ [name]: given });
    expect(error.message).toContain(`input ${name}: "${given}"`);
    expect(error.message).toContain(allowed);
    expect(error.exitCode).toBe(EXIT.usage);
  });

  it("sessions and their page have branches of their own", () => {
    const error = errorOf({ "baseline-branch": "rvp", "history-branch": "rvp" });
    expect(error.message).toContain("a branch other than baseline-branch");
    expect(read({ "baseline-branch": "rvp", "history-branch": "gh-pages" }).historyBranch).toBe(
      "gh-pages",
    );
  });

  it("lists are apart by commas or lines, not by the commas of a glob's braces", () => {
    const { choice } = read({ cases: "a/*, b/{x,y}/**\n  c\n\n" });
    expect(choice.cases).toEqual(["a/*", "b/{x,y}/**", "c"]);
  });

  it("a report URL cannot end its Markdown link", () => {
    expect(read({ "report-url": "https://x.example/a)b(c" }).reportUrl).toBe(
      "https://x.example/a%29b%28c",
    );
  });
});

/** Name to default, from the two-space layout of action.yml. */
function declaredInputs(): Map<string, string> {
  const text = readFileSync("action.yml", "utf8");
  const section = text.slice(text.indexOf("\ninputs:"), text.indexOf("\noutputs:"));
  const found = section.matchAll(/^ {2}([a-z-]+):\n(?: {4}.*\n)*? {4}default: (.*)$/gm);
  return new Map([...found].map(([, name = "", value = ""]) => [name, value.replaceAll('"', "")]));
}
