import fc from "fast-check";
import { expect, test } from "vitest";
import { Barrier, type Point } from "../../src/run/barrier.ts";

const at = (index: number, phase = 0): Point => ({ case: index, phase });

/** Where each side stands: it has gone on from that point, or waits there. */
function watched() {
  const barrier = new Barrier();
  const passed: string[] = [];
  const arrive = async (place: 0 | 1, point: Point) => {
    const how = await barrier.arrive(place, point);
    passed.push(`${place}: ${point.case}.${point.phase} ${how}`);
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
  expect(await settled()).toEqual(["0: 0.0 together", "1: 0.0 together"]);
});

test("who is behind goes on at once, who is ahead waits", async () => {
  const { arrive, settled } = watched();
  void arrive(0, at(3, 2));
  void arrive(1, at(2, 1));
  expect(await settled()).toEqual(["1: 2.1 together"]);
  void arrive(1, at(3, 1));
  expect(await settled()).toEqual(["1: 3.1 together"]);
  void arrive(1, at(4));
  expect(await settled()).toEqual(["0: 3.2 together"]);
});

test("nobody waits for a side that has left, until it comes again", async () => {
  const { barrier, arrive, settled } = watched();
  void arrive(0, at(1));
  barrier.leave(1);
  expect(await settled()).toEqual(["0: 1.0 alone"]);
  void arrive(1, at(0));
  expect(await settled()).toEqual(["1: 0.0 together"]);
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
      const walk = async (place: 0 | 1) => {
        for (const [index, phase] of ways[place]!) {
          await scheduler.schedule(Promise.resolve());
          await barrier.arrive(place, at(index, phase));
          const [other, itsPhase] = next[1 - place]![0]!;
          expect(other > index || (other === index && itsPhase >= phase)).toBe(true);
          next[place]!.shift();
        }
        next[place]!.length = 1;
        barrier.leave(place);
      };
      const both = Promise.all([walk(0), walk(1)]);
      await scheduler.waitFor(both);
    }),
  );
});
