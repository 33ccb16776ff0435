import fc from "fast-check";
import { expect, test } from "vitest";
import { Barrier, type Point } from "../../src/run/barrier.ts";

const at = (index: number, step = 0): Point => ({ case: index, step });

/** Where each side stands: it has gone on from that point, or waits there. */
function watched() {
  const barrier = new Barrier();
  const passed: string[] = [];
  const arrive = async (side: 0 | 1, point: Point) => {
    await barrier.arrive(side, point);
    passed.push(`${side}: ${point.case}.${point.step}`);
  };
  const settled = async () => {
    await new Promise(setImmediate);
    return passed.splice(0).sort();
  };
  return { barrier, arrive, settled };
}

test("the first waits for the second, then both go on", async () => {
  const { arrive, settled } = watched();
  void arrive(0, at(0));
  expect(await settled()).toEqual([]);
  void arrive(1, at(0));
  expect(await settled()).toEqual(["0: 0.0", "1: 0.0"]);
});

test("who is behind goes on at once, who is ahead waits", async () => {
  const { arrive, settled } = watched();
  void arrive(0, at(3, 2));
  void arrive(1, at(2, 1));
  expect(await settled()).toEqual(["1: 2.1"]);
  void arrive(1, at(3, 1));
  expect(await settled()).toEqual(["1: 3.1"]);
  void arrive(1, at(4));
  expect(await settled()).toEqual(["0: 3.2"]);
});

test("nobody waits for a side that has left, until it comes again", async () => {
  const { barrier, arrive, settled } = watched();
  void arrive(0, at(1));
  barrier.leave(1);
  expect(await settled()).toEqual(["0: 1.0"]);
  void arrive(1, at(0));
  expect(await settled()).toEqual(["1: 0.0"]);
  void arrive(0, at(2));
  expect(await settled()).toEqual([]);
});

test("whatever points each side comes to, both reach their end, and neither passes the other", async () => {
  const points = fc
    .uniqueArray(fc.tuple(fc.nat(5), fc.nat(3)), { selector: String })
    .map((all) => all.sort(([a, b], [c, d]) => a - c || b - d));
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), points, points, async (scheduler, ...ways) => {
      const barrier = new Barrier();
      const next = ways.map((way) => [...way, [Number.POSITIVE_INFINITY, 0] as const]);
      const walk = async (side: 0 | 1) => {
        for (const [index, step] of ways[side]!) {
          await scheduler.schedule(Promise.resolve());
          await barrier.arrive(side, at(index, step));
          const [other, itsStep] = next[1 - side]![0]!;
          expect(other > index || (other === index && itsStep >= step)).toBe(true);
          next[side]!.shift();
        }
        next[side]!.length = 1;
        barrier.leave(side);
      };
      const both = Promise.all([walk(0), walk(1)]);
      await scheduler.waitFor(both);
    }),
  );
});
