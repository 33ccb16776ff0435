import { describe, expect, test } from "vitest";
import { readCallgrind } from "../../src/profile/callgrind.ts";
import { readCprofile } from "../../src/profile/cprofile.ts";

const FILE = `# callgrind format
version: 1
positions: line
events: Ir
summary: 12

ob=(1) /lib/libm.so.6
fl=(1) a.rs
fn=(1) a::own::h0123456789abcdef
3 4
+1 1
cob=(2) /lib/libc.so.6
cfi=(2) ???
cfn=(2) 0x0000000000010240
calls=3 -56 
* 7

ob=(2)
fl=(2)
fn=(2)
0 7
totals: 12
`;

describe("Callgrind", () => {
  test("own costs without what was called, compressed names, hashes and addresses gone", () => {
    const { total, functions } = readCallgrind(FILE);
    expect(total).toBe(12);
    expect([...functions]).toEqual([
      ["a::own", { self: 5, calls: 0 }],
      ["unnamed code of libc.so.6", { self: 7, calls: 3 }],
    ]);
  });

  test.each([
    ["a line of its own making", FILE.replace("3 4", "3 four"), /line 10 is none of Callgrind's/],
    ["a name that was never given", FILE.replace("ob=(2)\n", "ob=(9)\n"), /line 18/],
    ["costs that do not add up", FILE.replace("3 4", "3 5"), /13 together, its total is 12/],
    ["other events", FILE.replace("events: Ir", "events: Dr"), /none of Callgrind's/],
    ["no events", FILE.replace("events: Ir\n", ""), /instructions/],
  ])("refuses %s", (_, text, message) => {
    expect(() => readCallgrind(text)).toThrow(message);
  });
});

describe("cProfile", () => {
  test("sums a function of two lambdas; addresses of objects go", () => {
    const { functions } = readCprofile(
      '["a.py:f",2,0.5]\n["a.py:f",1,0.25]\n["<x at 0x7f>",1,0]\n',
    );
    expect(functions.get("a.py:f")).toEqual({ self: 0.75, calls: 3 });
    expect(functions.has("<x>")).toBe(true);
  });

  test.each(["", "[]\n", '["f",1,0.5]', '["f",-1,0.5]\n', '["f",1,"0.5"]\n', '["f",1,NaN]\n'])(
    "refuses %j",
    (text) => expect(() => readCprofile(text)).toThrow(),
  );
});
