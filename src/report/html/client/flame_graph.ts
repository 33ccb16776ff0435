import type { CaseProfile, CostChange } from "../../../contract/generated/types.ts";
import { plural } from "../../../contract/words.ts";
import { percent } from "../../figures.ts";
import { costText, profileNote, profileRows, profileSentence } from "../../profile_facts.ts";
import { element, freshId } from "./dom.ts";
import { labelled } from "./filters.ts";
import { type Frame, found, layOut, type Placed, treeOf, trunkOf } from "./flame_tree.ts";

const ROW = 22;

/** Where the cost of a case grew: the table of who answers for it, then the calls of both sides. */
export function profileFigure(profile: CaseProfile): Node {
  const { outcome } = profile;
  const sentence = element("p", {}, `${profileSentence(profile)}.`);
  if ("why" in outcome) return sentence;
  const root = treeOf(outcome.flames);
  return element(
    "div",
    {},
    sentence,
    element("p", { class: "hint" }, profileNote(outcome)),
    functionTable(profile),
    root && flameGraph(root, outcome),
  );
}

function functionTable(profile: CaseProfile): Node {
  const titles = ["Share", "Function", "What grew"];
  return element(
    "table",
    { class: "figures guilty" },
    element(
      "thead",
      {},
      element("tr", {}, ...titles.map((each) => element("th", { scope: "col" }, each))),
    ),
    element(
      "tbody",
      {},
      ...profileRows(profile, 10).map(({ share, name, what }) =>
        element(
          "tr",
          {},
          element("td", {}, share),
          element("td", {}, element("code", {}, name)),
          element("td", {}, what),
        ),
      ),
    ),
  );
}

/**
 * Callers above what they call; as wide as their cost on head, red where it grew, blue where it shrank. Arrow keys go from
 * call to call, Enter lets one fill the width, Escape its caller.
 */
function flameGraph(root: Frame, outcome: CostChange): Node {
  const tree = element("div", { class: "flames", role: "tree", "aria-label": "Calls, both sides" });
  const told = element("p", { class: "told", "aria-live": "polite" });
  const search = element("input", { type: "search", id: freshId(), autocomplete: "off" });
  const hits = element("span", { class: "hint", "aria-live": "polite" });
  const whole = element("button", { type: "button", class: "quiet" }, "Show all");
  const items = new Map<Frame, HTMLElement>();
  let focus = trunkOf(root);
  let current = focus;

  function draw(): void {
    const { frames, share } = found(root, search.value.trim().toLowerCase());
    hits.textContent =
      search.value.trim() === ""
        ? ""
        : `${plural(frames.size, "call")}, ${percent(share, 0)} of head`;
    const placed = layOut(focus);
    if (!placed.some(({ frame }) => frame === current)) current = focus;
    items.clear();
    for (const each of placed) items.set(each.frame, itemOf(each, frames.has(each.frame)));
    const rows = Math.max(...placed.map(({ row }) => row)) + 1;
    tree.setAttribute("style", `height:${rows * ROW}px`);
    tree.replaceChildren(...items.values());
    whole.disabled = focus === root;
  }

  function itemOf({ frame, left, width, row }: Placed, hit: boolean): HTMLElement {
    const item = element(
      "div",
      {
        role: "treeitem",
        class: `frame ${toneOf(frame)}${hit ? " hit" : ""}`,
        tabindex: frame === current ? 0 : -1,
        "aria-level": frame.depth + 1,
        "aria-label": words(frame),
        style: `left:${100 * left}%;width:${100 * width}%;top:${row * ROW}px;--heat:${heatOf(frame)}%`,
      },
      nameOf(frame),
    );
    item.addEventListener("focus", () => tell(frame));
    item.addEventListener("pointerenter", () => tell(frame));
    item.addEventListener("click", () => zoom(frame));
    return item;
  }

  function tell(frame: Frame): void {
    told.textContent = words(frame);
    const before = items.get(current);
    if (document.activeElement !== items.get(frame)) return;
    before?.setAttribute("tabindex", "-1");
    items.get(frame)?.setAttribute("tabindex", "0");
    current = frame;
  }

  function zoom(frame: Frame): void {
    focus = frame;
    current = frame;
    draw();
    items.get(current)?.focus();
  }

  /** Grown, or shrunk, as a share of the whole change. */
  function heatOf({ base, head }: Frame): number {
    const change = Math.max(Math.abs(outcome.head - outcome.base), Number.MIN_VALUE);
    return Math.round(Math.min(40, (40 * Math.abs(head - base)) / change));
  }

  function toneOf({ base, head }: Frame): string {
    if (outcome.base === 0) return "calm";
    return head > base ? "grown" : "shrunk";
  }

  function words(frame: Frame): string {
    const { base, head } = frame;
    const cost =
      outcome.base === 0
        ? costText(head, outcome)
        : `${costText(base, outcome)} → ${costText(head, outcome)}`;
    return `${nameOf(frame)}: ${cost}, ${percent(root.head > 0 ? head / root.head : 0)} of head`;
  }

  tree.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") zoom(current);
    else if (event.key === "Escape") zoom(focus.caller ?? focus);
    else {
      const next = neighbour(current, event.key, (frame) => items.has(frame));
      if (!next) return;
      items.get(next)?.focus();
    }
    event.preventDefault();
  });
  whole.addEventListener("click", () => {
    zoom(root);
  });
  search.addEventListener("input", draw);
  draw();
  told.textContent = words(focus);
  return element(
    "div",
    { class: "flamegraph" },
    element("div", { class: "filters" }, labelled("Find a function", search), whole, hits),
    told,
    tree,
    element(
      "p",
      { class: "hint" },
      "Callers stand above what they call. Width: cost on head. Red: it grew; blue: it shrank. Arrow keys move, Enter widens, Escape goes back.",
    ),
  );
}

function nameOf({ name, caller }: Frame): string {
  return caller === null ? "the process" : name;
}

/** The frame that an arrow key leads to, of those that are drawn. */
function neighbour(from: Frame, key: string, drawn: (frame: Frame) => boolean): Frame | undefined {
  const siblings = (from.caller?.callees ?? [from]).filter(drawn);
  const place = siblings.indexOf(from);
  const to: Record<string, Frame | null | undefined> = {
    ArrowUp: from.caller,
    ArrowDown: from.callees.find(drawn),
    ArrowLeft: siblings[place - 1],
    ArrowRight: siblings[place + 1],
  };
  const next = to[key];
  return next && drawn(next) ? next : undefined;
}
