import type { Bisection } from "../../bisect/bisection.ts";
import { short, textOf } from "../bisection.ts";
import { cutEnd, plain, wrap } from "./cell.ts";
import { colors } from "./color.ts";
import { layOutSome, text } from "./columns.ts";
import { renderProfile } from "./profile.ts";
import { readable } from "./table.ts";

export interface BisectOptions {
  width: number;
  color: boolean;
  /** Commits that are listed as left out; the JSON has all. Default 8. */
  rows?: number;
}

const COLORS = { good: "green", bad: "red", unsure: "yellow" } as const;

const LEFT_OUT = [
  { title: "commit", align: "left", drop: 0 },
  { title: "subject", align: "left", drop: 1, elastic: true },
  { title: "because", align: "left", drop: 0, elastic: true },
] as const;

/** What a bisection found, what to do next, and what it cost; every line within the width but the command. */
export function renderBisection(found: Bisection, options: BisectOptions): string {
  const width = readable(options.width);
  const paint = colors(options.color);
  const { word, tone, sentence, next, facts } = textOf(found);
  const { culprit, profile, left_out: leftOut } = found;
  const commit = culprit
    ? [
        `commit   ${culprit.hash}`,
        `author   ${culprit.author}`,
        `date     ${culprit.date}`,
        `subject  ${culprit.subject}`,
      ]
    : [];
  const lines = { width, rows: options.rows ?? 8, paint, all: "--json has all" };
  const blocks = [
    [
      paint.bold(paint[COLORS[tone]](word.toUpperCase())),
      ...wrap(plain(sentence), width),
      ...(next ? [`Next: ${plain(next)}`] : []),
    ],
    commit.map((line) => cutEnd(plain(line), width)),
    profile ? [paint.bold("Where it grew"), ...renderProfile(profile, width)] : [],
    facts.flatMap((fact) => wrap(plain(fact), width).map(paint.dim)),
    leftOut.length === 0
      ? []
      : [
          paint.yellow(`Left out (${leftOut.length})`),
          ...layOutSome(
            [...LEFT_OUT],
            leftOut,
            ({ commit: each, because }) => [text(short(each)), text(each.subject), text(because)],
            lines,
          ),
        ],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n");
}
