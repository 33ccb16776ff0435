import { misfit } from "./node.ts";

/** Deeper nesting is no results file. */
const DEEPEST = 500;
/** Texts, lists and objects in one document. */
const MOST_PARTS = 4_000_000;
const LONGEST_TEXT = 1 << 20;
/** Longer lists of numbers are thinned while they are read: every second, fourth, … number stays. */
const LONGEST_LIST = 1 << 14;
/** All lists of numbers together; beyond, lists are thinned until they fit. */
const MOST_NUMBERS = 1 << 20;

interface List {
  items: unknown[];
  /** How many numbers came, and each how manieth was kept. */
  seen: number;
  stride: number;
  numeric: boolean;
}

type Container = { list: List } | { object: Record<string, unknown>; key: string };

type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end" | "nothing";

const LITERALS = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
  // As Python and Go write them.
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
]);

/**
 * Reads JSON piece by piece, so that a file of any size needs memory for what is kept of it and no more:
 * long lists of numbers, which are the bulk of large files, are thinned evenly. NaN and Infinity are
 * numbers here. Throws RvpError (exit 2) for what is not JSON or is built to exhaust memory.
 */
export class JsonScanner {
  readonly #stack: Container[] = [];
  readonly #texts = new Map<string, string>();
  readonly #lists: List[] = [];
  #longest = LONGEST_LIST;
  #numbers = 0;
  #parts = 0;
  #expected: Expected = "value";
  #result: unknown;
  /** A token that the end of the last piece cut in two, and how many characters came before it. */
  #rest = "";
  #position = 0;

  push(piece: string): void {
    const text = this.#rest + piece;
    const used = this.#read(text);
    this.#rest = text.slice(used);
    this.#position += used;
  }

  end(): unknown {
    this.push(" ");
    if (this.#rest.trim() || this.#expected !== "nothing") {
      throw misfit("it is not JSON: it ends too early");
    }
    return this.#result;
  }

  /** Reads all whole tokens; returns where the first cut one begins. */
  #read(text: string): number {
    let i = 0;
    while (i < text.length) {
      const code = text.charCodeAt(i);
      if (code <= 32 && (code === 32 || code === 10 || code === 13 || code === 9)) {
        i++;
        continue;
      }
      const end = this.#token(text, i, code);
      if (end < 0) return i;
      i = end;
    }
    return i;
  }

  /** Reads the token at `start`; returns where it ends, or −1 if it may go on in the next piece. */
  #token(text: string, start: number, code: number): number {
    switch (code) {
      case 0x22: {
        const end = endOfText(text, start);
        if (end < 0) {
          if (text.length - start > LONGEST_TEXT)
            throw misfit("it holds a text of over a million characters");
          return -1;
        }
        this.#text(text.slice(start, end), start);
        return end;
      }
      case 0x5b:
        this.#open({ list: { items: [], seen: 0, stride: 1, numeric: true } }, "value or ]", start);
        return start + 1;
      case 0x7b:
        this.#open({ object: {}, key: "" }, "key or }", start);
        return start + 1;
      case 0x5d:
      case 0x7d:
        this.#close(code, start);
        return start + 1;
      case 0x2c:
        this.#comma(start);
        return start + 1;
      case 0x3a:
        if (this.#expected !== ":") throw this.#unexpected(start, ":");
        this.#expected = "value";
        return start + 1;
      case 0x3b: // the end of a statement, in data.js
        if (this.#expected !== "nothing") throw this.#unexpected(start, ";");
        return start + 1;
      default:
        return this.#word(text, start);
    }
  }

  #word(text: string, start: number): number {
    let end = start;
    while (end < text.length && isWord(text.charCodeAt(end))) end++;
    if (end - start > 1000) throw misfit("it is not JSON: a number of over a thousand digits");
    if (end === text.length && end > start) return -1;
    const word = text.slice(start, end);
    const number = /^-?\d/.test(word) ? Number(word) : Number.NaN;
    if (!Number.isNaN(number)) this.#number(number, start);
    else if (LITERALS.has(word)) {
      const value = LITERALS.get(word);
      if (typeof value === "number") this.#number(value, start);
      else this.#value(value, start);
    } else throw this.#unexpected(start, word.slice(0, 20) || text.charAt(start));
    return end;
  }

  #text(token: string, at: number): void {
    const known = this.#texts.get(token);
    const value = known ?? this.#parse(token, at);
    // Names come again and again; a copy of each is enough.
    if (known === undefined && token.length < 80 && this.#texts.size < 10_000) {
      this.#texts.set(token, value);
    }
    if (this.#expected === "key" || this.#expected === "key or }") {
      const container = this.#stack.at(-1) as { key: string };
      container.key = value;
      this.#expected = ":";
      return;
    }
    this.#count();
    this.#value(value, at);
  }

  /** A copy: a slice would keep the whole piece of the file in memory. */
  #parse(token: string, at: number): string {
    try {
      return JSON.parse(token) as string;
    } catch {
      throw misfit(
        `it is not JSON: a text with a wrong escape at character ${this.#position + at}`,
      );
    }
  }

  #number(value: number, at: number): void {
    const container = this.#stack.at(-1);
    const list = container && "list" in container ? container.list : undefined;
    if (!list?.numeric) {
      this.#value(value, at);
      return;
    }
    this.#requireValue(at, String(value));
    if (list.seen++ % list.stride === 0) list.items.push(value);
    if (list.items.length > this.#longest) halve(list);
    this.#expected = ", or end";
  }

  #value(value: unknown, at: number): void {
    this.#requireValue(at, JSON.stringify(value)?.slice(0, 20) ?? "");
    const container = this.#stack.at(-1);
    if (!container) {
      this.#result = value;
      this.#expected = "nothing";
      return;
    }
    if ("list" in container) {
      container.list.numeric = false;
      container.list.items.push(value);
    } else if (container.key === "__proto__") {
      Object.defineProperty(container.object, "__proto__", {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } else container.object[container.key] = value;
    this.#expected = ", or end";
  }

  #open(container: Container, expected: Expected, at: number): void {
    this.#requireValue(at, "list" in container ? "[" : "{");
    this.#count();
    if (this.#stack.length >= DEEPEST) {
      throw misfit(`it is nested more than ${DEEPEST} levels deep`);
    }
    this.#stack.push(container);
    this.#expected = expected;
  }

  #close(code: number, at: number): void {
    const container = this.#stack.at(-1);
    const sign = String.fromCharCode(code);
    const isList = container !== undefined && "list" in container;
    const empty = this.#expected === (code === 0x5d ? "value or ]" : "key or }");
    const fits = container !== undefined && isList === (code === 0x5d);
    if (!fits || !(empty || this.#expected === ", or end")) throw this.#unexpected(at, sign);
    this.#stack.pop();
    this.#expected = "value";
    if (isList) this.#keep(container.list);
    this.#value(isList ? container.list.items : (container as { object: unknown }).object, at);
  }

  #comma(at: number): void {
    const container = this.#stack.at(-1);
    if (!container || this.#expected !== ", or end") throw this.#unexpected(at, ",");
    this.#expected = "list" in container ? "value" : "key";
  }

  /** Counts the numbers of a finished list, and thins all lists where they became too many. */
  #keep(list: List): void {
    if (!list.numeric || list.items.length < 16) return;
    this.#lists.push(list);
    this.#numbers += list.items.length;
    while (this.#numbers > MOST_NUMBERS) {
      this.#longest /= 2;
      for (const each of this.#lists) {
        while (each.items.length > this.#longest) halve(each);
      }
      this.#numbers = this.#lists.reduce((sum, { items }) => sum + items.length, 0);
    }
  }

  #count(): void {
    if (++this.#parts > MOST_PARTS) throw misfit(`it has more than ${MOST_PARTS} parts`);
  }

  #requireValue(at: number, found: string): void {
    if (this.#expected !== "value" && this.#expected !== "value or ]") {
      throw this.#unexpected(at, found);
    }
  }

  #unexpected(at: number, found: string): Error {
    const where = `at character ${this.#position + at}`;
    return misfit(
      `it is not JSON: ${JSON.stringify(found)} ${where}, where ${this.#expected} is expected`,
    );
  }
}

/** A whole text as JSON. */
export function scanJson(text: string): unknown {
  const scanner = new JsonScanner();
  scanner.push(text);
  return scanner.end();
}

/** Keeps the first, third, … of the numbers that are left. */
function halve(list: List): void {
  const kept = Math.ceil(list.items.length / 2);
  for (let i = 0; i < kept; i++) list.items[i] = list.items[2 * i];
  list.items.length = kept;
  list.stride *= 2;
}

/** Behind the closing quote, or −1. */
function endOfText(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code === 0x5c) i++;
  }
  return -1;
}

/** Letters, digits and the signs of a number. */
function isWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x2e ||
    code === 0x2b ||
    code === 0x2d
  );
}
