import type { Flames } from "../../../contract/generated/types.ts";
import { DEEPEST_CALLS } from "../../../contract/limits.ts";

/** A function at its place in the calls of both sides. */
export interface Frame {
  name: string;
  base: number;
  head: number;
  depth: number;
  caller: Frame | null;
  /** The most expensive on head first. */
  callees: Frame[];
}

/** A frame with its place: fractions of the whole width, and the row. */
export interface Placed {
  frame: Frame;
  left: number;
  width: number;
  row: number;
}

/** The tree of a document that anyone may have written: what does not fit in it is left out. */
export function treeOf({ names, frames }: Flames): Frame | null {
  const made: Frame[] = [];
  for (const [parent = -1, name = -1, base = 0, head = 0] of frames) {
    const caller = made[parent] ?? null;
    if (caller === null && made.length > 0) break;
    const depth = caller ? caller.depth + 1 : 0;
    if (depth > DEEPEST_CALLS) break;
    const frame = { name: names[name] ?? "", base, head, depth, caller, callees: [] };
    made.push(frame);
    caller?.callees.push(frame);
  }
  for (const { callees } of made) callees.sort((a, b) => b.head - a.head);
  return made[0] ?? null;
}

/** Where to begin to read: the last caller of nearly everything. */
export function trunkOf(root: Frame): Frame {
  let trunk = root;
  for (;;) {
    const next = trunk.callees[0];
    if (!next || next.head < 0.9 * root.head) return trunk;
    trunk = next;
  }
}

/** Callers that are shown above a frame that fills the width. */
const MOST_CALLERS = 3;
/** Fraction of the width below which a frame cannot be hit. */
const NARROWEST = 0.002;

/** The frames that are drawn when one fills the width: some of its callers above it, all that it called below. */
export function layOut(focus: Frame): Placed[] {
  const callers: Frame[] = [];
  for (let each = focus.caller; each && callers.length < MOST_CALLERS; each = each.caller)
    callers.unshift(each);
  const placed = callers.map((frame, row): Placed => ({ frame, left: 0, width: 1, row }));
  const visit = (frame: Frame, left: number, width: number, row: number) => {
    if (width < NARROWEST) return;
    placed.push({ frame, left, width, row });
    // Callees of an odd document may cost more than their caller.
    const sum = frame.callees.reduce((all, { head }) => all + head, 0);
    const unit = width / Math.max(frame.head, sum, Number.MIN_VALUE);
    let at = left;
    for (const callee of frame.callees) {
      visit(callee, at, callee.head * unit, row + 1);
      at += callee.head * unit;
    }
  };
  visit(focus, 0, 1, callers.length);
  return placed;
}

/** Frames whose name has these words, and how much of head they are together: what is within a found one counts once. */
export function found(root: Frame, words: string): { frames: Set<Frame>; share: number } {
  const frames = new Set<Frame>();
  let cost = 0;
  const visit = (frame: Frame, within: boolean) => {
    const fits = words !== "" && frame.name.toLowerCase().includes(words);
    if (fits) frames.add(frame);
    if (fits && !within) cost += frame.head;
    for (const callee of frame.callees) visit(callee, within || fits);
  };
  visit(root, false);
  return { frames, share: root.head > 0 ? cost / root.head : 0 };
}
