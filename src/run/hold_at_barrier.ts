import type { Duplex } from "node:stream";
import type { Meeting } from "./barrier.ts";
import type { Deadline } from "./deadline.ts";

/** `CASE STEP`, as indices: a process waits there until it is answered by a line. */
const POINT = /^(\d{1,6}) (\d{1,6})\n$/;
const LONGEST = "999999 999999\n".length;

/**
 * Hold a process wherever it says that it waits, until the other side is as far. Meanwhile its time stands still. A process
 * that says anything else is held no more, and finds its channel closed; one that begins a case without having waited
 * knows of no barrier.
 */
export function holdAtBarrier(channel: Duplex, meeting: Meeting, deadline: Deadline) {
  let waited = false;
  let said = "";
  channel.on("data", async (chunk: Buffer) => {
    said += chunk.toString("latin1");
    const [, index, step] = POINT.exec(said) ?? [];
    if (index === undefined || step === undefined) {
      if (said.length < LONGEST && !said.includes("\n")) return;
      meeting.leave();
      channel.destroy();
      return;
    }
    said = "";
    waited = true;
    deadline.wait();
    await meeting.arrive({ case: Number(index), step: Number(step) });
    if (channel.destroyed) return;
    deadline.goOn();
    channel.write("\n");
  });
  return {
    begins: () => {
      if (!waited) meeting.leave();
    },
  };
}
