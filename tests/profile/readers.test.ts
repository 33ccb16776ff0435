import { describe, expect, test } from "vitest";
import { type Call, wholeCost } from "../../src/profile/call_tree.ts";
import { parseCallgrind, treeOfCallgrind } from "../../src/profile/callgrind.ts";
import { readPythonTrace } from "../../src/profile/python_trace.ts";

const FILE = `# callgrind format
version: 1
positions: instr line
events: Ir Dr Dw I1mr D1mr D1mw ILmr DLmr DLmw
summary: 12 1 0 0 1

ob=(1) /bin/program
fl=(1) a.rs
fn=(1) a::own::h0123456789abcdef'main'0x000000000001ab70
0x10 3 4 1 0 0 1
0x14 4 1
cob=(2) /lib/libc.so.6
cfi=(2) ???
cfn=(2) 0x0000000000010240'a::own::h0123456789abcdef'main'0x000000000001ab70
calls=3 0x99 0
0x18 5 7

ob=(2)
fl=(2)
fn=(2)
0x99 0 7
cfn=(2)
calls=2 0x99 0
0x9a 0 3
totals: 12 1 0 0 1
`;

const readCallgrind = (text: string) => treeOfCallgrind(parseCallgrind(text));

/** Paths of names, with calls and own cost. */
function paths(call: Call, path = ""): [string, number, number][] {
  const here = path + call.name;
  const own: [string, number, number][] =
    call.self > 0 || call.calls > 0 ? [[here, call.calls, call.self]] : [];
  const below = [...call.children.values()].flatMap((child) => paths(child, `${here} > `));
  return [...own, ...below];
}

describe("Callgrind", () => {
  test("callers are a path; misses cost their cycles; a call of itself is none; hashes and addresses go", () => {
    const { root } = readCallgrind(FILE);
    expect(wholeCost(root)).toBe(12 + 10);
    expect(paths(root)).toEqual([
      ["", 1, 0],
      [" > a::own", 0, 15],
      [" > a::own > unnamed code of libc.so.6", 3, 7],
    ]);
  });

  test("names are as long as a document may have them", () => {
    const { root } = readCallgrind(FILE.replace("libc.so.6", `libc.so.${"6".repeat(400)}`));
    const [name] = root.children.get("a::own")!.children.keys();
    expect(name).toMatch(/^unnamed code of libc/);
    expect(name!.length).toBeLessThan(300);
  });

  test("the C library is its callers' choice", () => {
    const own = readCallgrind(FILE).root.children.get("a::own");
    const called = own?.children.get("unnamed code of libc.so.6");
    expect([own?.builtin, called?.builtin]).toEqual([false, true]);
  });

  test("what the compiler put into a function is called by it, once a call, and calls what it calls", () => {
    const inlined = (object: string, address: string) =>
      object === "/bin/program" && ["0x14", "0x18"].includes(address)
        ? [{ name: "a::within", builtin: false }]
        : [];
    expect(paths(treeOfCallgrind(parseCallgrind(FILE), inlined).root).slice(1)).toEqual([
      [" > a::own", 0, 14],
      [" > a::own > a::within", 0, 1],
      [" > a::own > a::within > unnamed code of libc.so.6", 3, 7],
    ]);
  });

  test.each([
    ["a line of its own making", FILE.replace("3 4 1", "3 four 1"), /line 10 is none of Callgrind/],
    ["a name that was never given", FILE.replace("ob=(2)\n", "ob=(9)\n"), /line 18/],
    ["costs that do not add up", FILE.replace("3 4 1", "3 5 1"), /23 together, its total is 22/],
    ["more figures than events", FILE.replace("0x14 4 1", "0x14 4 1 1 1 1 1 1 1 1 1 1"), /line 11/],
    ["other events", FILE.replace("events: Ir ", "events: Dr "), /none of Callgrind's/],
    ["no events", FILE.replace(/events:.*\n/, ""), /instructions/],
  ])("refuses %s", (_, text, message) => {
    expect(() => readCallgrind(text)).toThrow(message);
  });
});

describe("the trace of Python", () => {
  test("two lambdas of one name are one; addresses of objects go", () => {
    const { root } = readPythonTrace(
      '[0,"",false,0,0]\n[1,"a.py:f",false,2,0.5]\n[2,"<x at 0x7f>",true,4,0]\n[1,"a.py:f",false,1,0.25]\n',
    );
    const f = root.children.get("a.py:f");
    expect(f).toMatchObject({ calls: 3, self: 0.75, builtin: false });
    expect(f?.children.get("<x>")).toMatchObject({ calls: 4, builtin: true });
  });

  test("refuses calls that are deeper than what reads them can recurse", () => {
    const lines = Array.from({ length: 9000 }, (_, depth) => `[${depth},"f${depth}",false,1,0]\n`);
    expect(() => readPythonTrace(lines.join(""))).toThrow("calls more than 1000 deep");
  });

  test.each([
    "",
    "[]\n",
    '[0,"",false,0,0]',
    '[1,"f",false,1,0]\n',
    '[0,"",false,0,0]\n[2,"f",false,1,0]\n',
    '[0,"",false,0,0]\n[1,"f",false,-1,0]\n',
    '[0,"",false,0,0]\n[1,"f",1,1,0]\n',
    '[0,"",false,0,NaN]\n',
    '[0,"",false,0,0]\n[1,"f",false,1,1e308]\n[1,"g",false,1,1e308]\n',
  ])("refuses %j", (text) => expect(() => readPythonTrace(text)).toThrow());
});
