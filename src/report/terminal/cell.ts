import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";

const ELLIPSIS = "…";
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** One line of text that can move no cursor, set no colour and reorder nothing. */
export function plain(text: string): string {
  return stripVTControlCharacters(text).replace(CONTROL, " ").trim();
}

/** Columns that the text takes on a terminal. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** At most `width` columns: the end is cut. */
export function cutEnd(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return take([...text], width - 1) + (width > 0 ? ELLIPSIS : "");
}

/** At most `width` columns: the middle is cut, for ids whose two ends tell them apart. */
export function cutMiddle(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width <= 1) return cutEnd(text, width);
  const characters = [...text];
  const tail = Math.ceil((width - 1) / 2);
  const end = [...take(characters.toReversed(), tail)].toReversed().join("");
  return take(characters, width - 1 - widthOf(end)) + ELLIPSIS + end;
}

/** At most `width` columns: the start is cut, for ids that end in what tells them apart. */
export function cutStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width <= 1) return cutEnd(text, width);
  return ELLIPSIS + [...take([...text].toReversed(), width - 1)].toReversed().join("");
}

/** Padded to exactly `width` columns. */
export function pad(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "left" ? text + space : space + text;
}

/** Lines of at most `width` columns, broken at spaces; a word that is longer is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((each) => cutEnd(each, width));
}

function take(characters: readonly string[], width: number): string {
  let taken = "";
  for (const character of characters) {
    if (widthOf(taken + character) > width) break;
    taken += character;
  }
  return taken;
}
