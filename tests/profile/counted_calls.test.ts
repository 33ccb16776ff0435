// What a program marked as calls in a file of Callgrind; nothing else of the file is a figure.
import { describe, expect, test } from "vitest";
import { parseCountedCalls } from "../../src/profile/counted_calls.ts";

const part = (trigger: string, summary: string, events = "Ir") => `
part: 1

desc: I1 cache:
desc: Timerange: Basic block 0 - 9
desc: Trigger: ${trigger}

positions: line
events: ${events}
summary: ${summary}

fn=(1) guilty
3 12
totals: ${summary}
`;
const calls = (metric: string, count: number) =>
  `Client Request: rvp-bench: ${metric}, ${count} calls`;

describe("the parts of a file", () => {
  test("are instructions of one call, by phase, in their order", () => {
    const text = [
      part(calls("fit_time", 1), "1200"),
      part(calls("predict_latency@32", 4), "400"),
      part(calls("fit_time", 1), "1201"),
      part("Program termination", "999999"),
    ].join("");
    expect([...parseCountedCalls(text)]).toEqual([
      ["fit_time", [1200, 1201]],
      ["predict_latency@32", [100]],
    ]);
  });

  test.each([
    ["none is marked", part("Program termination", "5"), "does not mark its calls"],
    ["it is the program's own", part("Client Request: mine", "5"), "does not mark its calls"],
    ["no call was made", part(calls("fit_time", 0), "5"), "5 instructions of 0 calls"],
    ["nothing was counted", part(calls("fit_time", 1), "0"), "0 instructions of 1 calls"],
    ["the phase is no metric", part(calls("Fit<b>", 1), "5"), "Fit<b> has 5 instructions"],
    ["the phase claims to be counted twice", part(calls("a@b@c", 1), "5"), "a@b@c has"],
    ["it counts something else", part(calls("fit_time", 1), "5", "Dr"), "it counts Dr"],
  ])("are refused where %s", (_, text, why) => {
    expect(() => parseCountedCalls(text)).toThrow(why);
  });
});
