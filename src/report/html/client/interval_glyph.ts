import { shape } from "./dom.ts";

export interface GlyphScale {
  domain: [number, number];
  log: boolean;
  /** Where nothing changes: 0 for effects, 1 for ratios. */
  neutral: number;
}

export interface Glyph {
  at: number | null;
  interval: readonly number[] | null;
  /** Half-width of the shaded zone around the neutral point. */
  shade?: number | null;
  /** Half-width of the dashed limits around the neutral point. */
  limit?: number;
  tone: string;
  label: string;
}

const WIDTH = 230;
const HEIGHT = 24;
const MARGIN = 10;
const MIDDLE = HEIGHT / 2;

/** One row of a forest plot: the point, its interval, what could be seen, and what is tolerated. */
export function intervalGlyph(scale: GlyphScale, glyph: Glyph): SVGElement {
  const x = positionOn(scale);
  const { neutral } = scale;
  const marks: SVGElement[] = [];
  if (glyph.shade) {
    const [low, high] = [x(neutral - glyph.shade), x(neutral + glyph.shade)];
    marks.push(shape("rect", { class: "shade", x: low, y: 0, width: high - low, height: HEIGHT }));
  }
  marks.push(vertical(x(neutral), "neutral"));
  if (glyph.limit) {
    marks.push(
      vertical(x(neutral - glyph.limit), "limit"),
      vertical(x(neutral + glyph.limit), "limit"),
    );
  }
  if (glyph.interval) {
    const [low, high] = [x(glyph.interval[0]!), x(glyph.interval[1]!)];
    marks.push(shape("line", { class: glyph.tone, x1: low, x2: high, y1: MIDDLE, y2: MIDDLE }));
  }
  if (glyph.at !== null) marks.push(point(scale, x(glyph.at), glyph));
  return shape(
    "svg",
    { class: "glyph", width: WIDTH, height: HEIGHT, role: "img", "aria-label": glyph.label },
    ...marks,
  );
}

/** The axis of the column: its ticks, in words. */
export function glyphAxis(
  scale: GlyphScale,
  ticks: readonly number[],
  names: readonly string[],
): SVGElement {
  const x = positionOn(scale);
  return shape(
    "svg",
    { class: "glyph axis", width: WIDTH, height: 14, "aria-hidden": "true" },
    ...ticks.map((tick, i) =>
      shape("text", { x: x(tick), y: 11, "text-anchor": "middle" }, names[i]),
    ),
  );
}

/** A point; an arrow at the edge if it lies beyond. */
function point({ domain: [low, high] }: GlyphScale, x: number, { at, tone }: Glyph): SVGElement {
  if (at! > high || at! < low) {
    const tip = at! > high ? x + 6 : x - 6;
    const points = `${x},${MIDDLE - 5} ${tip},${MIDDLE} ${x},${MIDDLE + 5}`;
    return shape("polygon", { class: tone, points });
  }
  return shape("circle", { class: tone, cx: x, cy: MIDDLE, r: 4 });
}

function vertical(x: number, name: string): SVGElement {
  return shape("line", { class: name, x1: x, x2: x, y1: 0, y2: HEIGHT });
}

/** Clamped to the edges, so that what is beyond the domain is seen to be beyond. */
function positionOn({ domain: [low, high], log }: GlyphScale): (value: number) => number {
  const scaled = (value: number) => (log ? Math.log(Math.max(value, Number.MIN_VALUE)) : value);
  const [from, to] = [scaled(low), scaled(high)];
  return (value) => {
    const share = (scaled(value) - from) / (to - from);
    return MARGIN + Math.min(1, Math.max(0, share)) * (WIDTH - 2 * MARGIN);
  };
}
