// The driver's program as the harness starts it: a request on standard input, events on standard output.
import { execa } from "execa";
import { expect, test } from "vitest";
import type { CommandSuite, Event, Request } from "../../src/contract/generated/types.ts";
import { validateEvent } from "../../src/contract/generated/validators.mjs";
import { driverProgram } from "../../src/driver/where.ts";

const ENTRY: CommandSuite = {
  name: "own",
  driver: "command",
  commands: { fine: ["true"], broken: ["sh", "-c", "echo said; exit 3"], absent: ["./nowhere"] },
};
const BUDGET = { warmup_seconds: 0, seconds: 10, least_samples: 1, most_samples: 4 };

async function ask(mode: Request["mode"], names: readonly string[]): Promise<Event[]> {
  const cases = names.map((name) => ({
    id: `own/command/${name}`,
    benchmark: "own/command",
    params: { name },
    budget: BUDGET,
  }));
  const { stdout } = await execa("node", [driverProgram(), "run", JSON.stringify(ENTRY)], {
    input: JSON.stringify({ protocol: 1, mode, device: "cpu", threads: 1, cases }),
  });
  const events = stdout.split("\n").map((line) => JSON.parse(line) as Event);
  for (const event of events) expect(validateEvent(event), JSON.stringify(event)).toBe(true);
  return events;
}

const of = (events: readonly Event[], name: string) =>
  events.filter((event) => "case" in event && event.case === `own/command/${name}`);

test("each case is answered once, between hello and bye, whatever becomes of the others", async () => {
  const events = await ask("measure", ["fine", "broken", "absent"]);
  expect(events[0]).toMatchObject({ event: "hello", suite: "own" });
  expect(events.at(-1)).toEqual({ event: "bye", cases: 3 });
  const fine = of(events, "fine");
  expect(fine.map(({ event }) => event)).toEqual(["started", "sample", "done"]);
  expect(fine[1]).toMatchObject({ metric: "time", start: 0 });
  expect((fine[1] as { values: number[] }).values).toHaveLength(4);
  expect(of(events, "broken")[1]).toMatchObject({
    event: "error",
    message: "`sh -c echo said; exit 3` ended with code 3",
  });
  expect(of(events, "absent")[1]).toMatchObject({
    event: "error",
    message: expect.stringContaining("cannot be started"),
  });
});

test("where only answers are wanted, each is called for one sample", async () => {
  const [, sample] = of(await ask("verify", ["fine"]), "fine");
  expect((sample as { values: number[] }).values).toHaveLength(1);
});
