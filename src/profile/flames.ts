import type { Flames } from "../contract/generated/types.ts";
import type { Call, Costs } from "./call_tree.ts";

/** Frames that a report holds; what is narrower than a thousandth of the whole is nobody's to see. */
const MOST_FRAMES = 3000;
const NARROWEST = 0.001;

/** Both sides' calls at one place. */
interface Frame {
  name: string;
  base: number;
  head: number;
  children: Map<string, Frame>;
}

/** Both sides' call trees as one, callers before callees, without what is too small to be seen. */
export function flamesOf(base: Costs | null, head: Costs): Flames {
  const root: Frame = { name: "", base: 0, head: 0, children: new Map() };
  if (base) add(root, base.root, "base");
  add(root, head.root, "head");
  for (let narrowest = NARROWEST; ; narrowest *= 2) {
    const flames = flatten(root, narrowest);
    if (flames.frames.length <= MOST_FRAMES) return flames;
  }
}

/** Adds the cost of a call and of all below it; returns it. */
function add(frame: Frame, call: Call, side: "base" | "head"): number {
  let whole = call.self;
  for (const child of call.children.values()) {
    const name = child.name;
    const below = frame.children.get(name) ?? { name, base: 0, head: 0, children: new Map() };
    frame.children.set(name, below);
    whole += add(below, child, side);
  }
  frame[side] += whole;
  return whole;
}

function flatten(root: Frame, narrowest: number): Flames {
  const names = new Map<string, number>();
  const frames: Flames["frames"] = [];
  const least = narrowest * Math.max(root.base, root.head);
  const visit = (frame: Frame, parent: number) => {
    if (Math.max(frame.base, frame.head) < least) return;
    const name = names.get(frame.name) ?? names.size;
    names.set(frame.name, name);
    const index = frames.push([parent, name, rounded(frame.base), rounded(frame.head)]) - 1;
    for (const child of frame.children.values()) visit(child, index);
  };
  visit(root, -1);
  return { names: [...names.keys()], frames };
}

/** Six digits are more than a picture shows. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
