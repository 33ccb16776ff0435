import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { RvpError } from "../../src/system/errors.ts";
import { faultOf } from "../../src/system/faults.ts";
import { printable } from "../../src/system/printable.ts";

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

const recurse = (): number => 1 + recurse();

describe("a fault of the machine has a meaning, a next step, and no stack", () => {
  test.each<[string, () => unknown, string]>([
    ["a full disk", () => writeFileSync("/dev/full", "x"), "the disk is full (ENOSPC)"],
    ["a file that is gone", () => readFileSync("/no/such"), "/no/such: there is no such file"],
    ["a folder that is a file", () => mkdirSync("/dev/null/x"), "/dev/null/x: a part of the path"],
    ["a folder that is there", () => mkdirSync("/dev"), "/dev: it is there already (EEXIST)"],
    ["bottomless nesting", recurse, "nested too deeply"],
  ])("%s", (_, act, message) => {
    const fault = faultOf(thrownBy(act));
    expect(fault).toMatchObject({ exitCode: 3, stack: undefined });
    expect(fault.message).toContain(message);
    expect(fault.hint).toMatch(/./);
  });
});

test("what nobody foresaw is a defect: exit code 3, never 1, with its stack", () => {
  const fault = faultOf(new TypeError("x is undefined"));
  expect(fault).toMatchObject({ exitCode: 3, message: "a defect of rvp-bench: x is undefined" });
  expect(fault.stack).toContain("faults.test.ts");
  expect(faultOf("a string").exitCode).toBe(3);
  expect(faultOf(undefined).exitCode).toBe(3);
});

test("our own errors keep their words and exit code", () => {
  const error = new RvpError("bad", { stage: "plan", hint: "mend it" });
  expect(faultOf(error)).toMatchObject({ message: "bad", hint: "mend it", exitCode: 2 });
});

test("printable text moves no cursor, sets no colour, reorders nothing; lines stay", () => {
  expect(printable("a\u001b[31mred\u001b]0;title\u0007\r\u009b2J\u202eabc\n\tok é 漢")).toBe(
    "a\\x1b[31mred\\x1b]0;title\\x07\\x0d\\x9b2J\\u202eabc\n\tok é 漢",
  );
});
