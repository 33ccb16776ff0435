import type { Duplex } from "node:stream";
import type { Meeting } from "./barrier.ts";
import type { Deadline } from "./deadline.ts";

/** `CASE PHASE`, as indices: a process waits there until it is answered. */
const POINT = /^(\d{1,6}) (\d{1,6})\n$/;
const LONGEST = "999999 999999\n".length;

/** One byte: both sides begin now, or this one alone. */
const ANSWERS = { together: "1", alone: "0" };

/**
 * Hold a process wherever it says that it waits, until the other side is as far. Meanwhile its time stands still. A process
 * that says anything else, or says it while it waits, is held no more: its channel is closed, and its time goes on.
 *
 * @returns to be called when the process speaks of its first case: one that has not waited by then knows of no barrier
 */
export function holdAtBarrier(channel: Duplex, meeting: Meeting, deadline: Deadline): () => void {
  let knows = false;
  let waits = false;
  let said = "";
  channel.on("close", () => {
    meeting.leave();
    deadline.goOn();
  });
  channel.on("data", async (chunk: Buffer) => {
    said += chunk.toString("latin1");
    const [, index, phase] = POINT.exec(said) ?? [];
    if (waits || index === undefined || phase === undefined) {
      if (waits || said.length >= LONGEST || said.includes("\n")) channel.destroy();
      return;
    }
    said = "";
    knows = true;
    waits = true;
    deadline.wait();
    const answer = await meeting.arrive({ case: Number(index), phase: Number(phase) });
    if (channel.destroyed) return;
    waits = false;
    deadline.goOn();
    channel.write(ANSWERS[answer]);
  });
  channel.on("end", () => channel.destroy());
  return () => {
    if (!knows) meeting.leave();
  };
}
