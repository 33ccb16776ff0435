import { messageOf, RvpError } from "../system/errors.ts";

/** A file of another tool does not say what it should: exit 2, with the place in the file. */
export function misfit(problem: string, cause?: unknown): RvpError {
  return new RvpError(problem, {
    stage: "collect",
    hint: "is the file complete, and of the tool and version that it seems to be?",
    cause,
  });
}

/** A value in a JSON document that knows where it stands, so that every complaint names the place. */
export class Node {
  readonly value: unknown;
  readonly place: string;

  constructor(value: unknown, place = "") {
    this.value = value;
    this.place = place;
  }

  /** The member of this object, or undefined where it is absent or null. */
  maybe(key: string): Node | undefined {
    const object = this.isObject() ? (this.value as Record<string, unknown>) : {};
    if (!Object.hasOwn(object, key) || object[key] === null) return undefined;
    return new Node(object[key], `${this.place}/${key}`);
  }

  get(key: string): Node {
    const found = this.maybe(key);
    if (found) return found;
    throw misfit(`${this.place || "the document"} has no "${key}"`);
  }

  isObject(): boolean {
    return typeof this.value === "object" && this.value !== null && !Array.isArray(this.value);
  }

  items(): Node[] {
    if (!Array.isArray(this.value)) throw misfit(`${this.place} is not a list`);
    return this.value.map((item, i) => new Node(item, `${this.place}/${i}`));
  }

  entries(): [string, Node][] {
    if (!this.isObject()) throw misfit(`${this.place || "the document"} is not an object`);
    const members = Object.entries(this.value as Record<string, unknown>);
    return members.map(([key, value]) => [key, new Node(value, `${this.place}/${key}`)]);
  }

  text(): string {
    if (typeof this.value === "string") return this.value;
    throw misfit(`${this.place} is not text`);
  }

  /** Any number that JSON can hold; what it may be is judged later, row by row. */
  number(): number {
    if (typeof this.value === "number") return this.value;
    throw misfit(`${this.place} is not a number`);
  }

  numbers(): number[] {
    return this.items().map((item) => item.number());
  }
}

/** Parses JSON as Python writes it, too: NaN and Infinity become null. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const strict = text.replace(/([:,[]\s*)-?(?:NaN|Infinity)(?=\s*[,\]}])/g, "$1null");
    try {
      return JSON.parse(strict);
    } catch {
      throw misfit(`it is not JSON: ${messageOf(cause)}`, cause);
    }
  }
}
