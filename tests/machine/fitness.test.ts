import { expect, test } from "vitest";
import { fitness } from "../../src/machine/fitness.ts";

const FIT = {
  "cpu.count": 4,
  "cpu.governor": "performance",
  "load.average_1m": 0.3,
  "run.addresses": "fixed",
  "run.sandbox": "network+processes",
};
const levels = (change: object) =>
  Object.fromEntries(fitness({ ...FIT, ...change }).map(({ what, level }) => [what, level]));

test("a quiet machine with a sandbox is fit", () => {
  expect(levels({})).toEqual({
    load: "ok",
    clock: "ok",
    speed: "ok",
    addresses: "ok",
    sandbox: "ok",
  });
});

test.each([
  ["load", { "load.average_1m": 7.04 }],
  ["clock", { "cpu.governor": "powersave" }],
  ["speed", { "load.speed_swing": 0.8 }],
  ["addresses", { "run.addresses": "random" }],
  ["sandbox", { "run.sandbox": "network" }],
  ["sandbox", { "run.sandbox": "none" }],
])("%s is warned about, with the next step: %j", (what, change) => {
  expect(levels(change)).toEqual({ ...levels({}), [what]: "warn" });
  const finding = fitness({ ...FIT, ...change }).find((each) => each.what === what);
  expect(finding?.hint).toMatch(/./);
});

test("a clock that nobody can read is not warned about", () => {
  expect(levels({ "cpu.governor": null }).clock).toBe("ok");
});
