import { expect, test } from "vitest";
import type { DomainBuild } from "../../src/build/domain.ts";
import { unitsOf } from "../../src/measure/sides.ts";

test("a unit's programs are what the suite's own steps made, not what steps share", () => {
  const build = [
    { name: "target", shared: true, inputs: [] },
    { name: "binary", inputs: [], command: ["cargo"] },
    { name: "of_another_device", inputs: [], command: ["cargo"] },
  ];
  const built = {
    suite: { manifest: { name: "rust", implements: [], build } },
    places: { suite: "/suite", target: "/cache/target", binary: "/cache/binary" },
  };
  const launch = { argv: ["/cache/binary/run"], cwd: "/suite", env: {} };
  const domain = { units: [{ built, launch }] } as unknown as DomainBuild;
  const [unit] = unitsOf(
    { side: "head", domains: new Map([["toy", domain]]) },
    "toy",
    () => "leave",
  );
  expect(unit?.programs).toEqual(["/cache/binary"]);
});
