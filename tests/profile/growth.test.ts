import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Call, leastOf, wholeCost } from "../../src/profile/call_tree.ts";
import { costOfAll, growthOf } from "../../src/profile/growth.ts";
import { call, costs } from "../report/case_profile.ts";

describe("who answers for a growth", () => {
  test("a function that takes longer itself", () => {
    const base = costs(call("run", 1, 1, call("fit", 10, 10), call("predict", 10, 5)));
    const head = costs(call("run", 1, 1, call("fit", 10, 30), call("predict", 10, 5)));
    const { functions, base: before, head: after } = growthOf(base, head);
    expect([before, after]).toEqual([16, 36]);
    expect(functions[0]).toMatchObject({ name: "fit", base: 10, head: 30, share: 1 });
    expect(functions[0]?.callee).toBeUndefined();
  });

  test("a function that calls a dependency more often, and not the dependency", () => {
    const base = costs(call("fit", 2, 1, call("svd", 2, 4)));
    const head = costs(call("fit", 2, 1, call("svd", 10, 20)));
    const [first] = growthOf(base, head).functions;
    expect(first).toMatchObject({
      name: "fit",
      share: 1,
      callee: { name: "svd", calls_base: 2, calls_head: 10 },
    });
  });

  test("a function whose builtins take longer, the comparison within a sort apart", () => {
    const base = costs(call("fit", 1, 1, call("sort()", 1, 2, call("key", 8, 4))));
    const head = costs(call("fit", 1, 1, call("sort()", 1, 9, call("key", 8, 6))));
    const { functions } = growthOf(base, head);
    expect(functions.map(({ name, base, head }) => [name, base, head])).toEqual([
      ["fit", 3, 10],
      ["key", 4, 6],
    ]);
    expect(functions[0]?.share).toBeCloseTo(7 / 9);
  });

  test("what a new function costs is its caller's; one that is called by others as well is not blamed for it", () => {
    const base = costs(call("a", 1, 1, call("copy", 1, 1)), call("b", 1, 1, call("copy", 5, 5)));
    const head = costs(
      call("a", 1, 1, call("copy", 9, 9), call("check", 1, 3)),
      call("b", 1, 1, call("copy", 5, 5)),
    );
    const { functions } = growthOf(base, head);
    expect(functions).toHaveLength(1);
    expect(functions[0]).toMatchObject({ name: "a", share: 1, callee: { name: "copy" } });
  });

  test("a function that holds another one on one side only answers for it, and nobody for where the code lies", () => {
    const inlined = { ...call("step", 1, 4, call("fit", 3, 6)), inlined: true };
    const base = costs(call("run", 1, 5, call("fit", 3, 6)));
    const head = costs(call("run", 1, 1, inlined), call("save", 1, 2));
    const { functions } = growthOf(base, head);
    expect(functions.map(({ name }) => name)).toEqual(["(the process itself)"]);
  });

  test("shares add up to the whole growth, whatever changed", () => {
    const tree = (depth: number): fc.Arbitrary<Call> =>
      fc
        .tuple(
          fc.constantFrom("f", "g", "h", "sort()"),
          fc.integer({ min: 1, max: 9 }),
          fc.integer({ min: 0, max: 99 }),
          depth === 0 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 }),
        )
        .map(([name, calls, self, callees]) => call(name, calls, self, ...callees));
    fc.assert(
      fc.property(tree(3), tree(3), (before, after) => {
        const [base, head] = [costs(before), costs(after)];
        const growth = wholeCost(head.root) - wholeCost(base.root);
        fc.pre(growth > 0);
        const { functions } = growthOf(base, head);
        const positive = functions.reduce((sum, { share }) => sum + share!, 0);
        expect(positive).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
  });

  test("without a base the most expensive come first, with their share of the whole", () => {
    const { functions } = costOfAll(costs(call("a", 2, 1, call("dot()", 4, 6)), call("b", 1, 3)));
    expect(functions.slice(0, 2).map(({ name, share }) => [name, share])).toEqual([
      ["a", 0.7],
      ["b", 0.3],
    ]);
  });
});

test("of processes that did the same the least of each call counts, whatever one of them lacks", () => {
  const [first, second] = [
    costs(call("a", 2, 5, call("b", 1, 1)), call("c", 1, 3)),
    costs(call("a", 2, 4, call("b", 1, 9))),
  ];
  const { root } = leastOf(first, second);
  expect([...root.children.values()].map(({ self }) => self)).toEqual([4, 3]);
  expect(wholeCost(root)).toBe(4 + 1 + 3);
});

test("flames hold both sides in one tree, callers first, and nothing too small to be seen", () => {
  const base = costs(call("a", 1, 100, call("b", 1, 100)));
  const head = costs(call("a", 1, 100, call("b", 1, 300), call("c", 1, 0.1)));
  const { names, frames } = growthOf(base, head).flames;
  expect(frames.map(([parent, name, from, to]) => [parent, names[name!], from, to])).toEqual([
    [-1, "", 200, 400.1],
    [0, "a", 200, 400.1],
    [1, "b", 100, 300],
  ]);
});
