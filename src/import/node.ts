import { RvpError } from "../system/errors.ts";

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
    const found = this.member(key);
    return found?.value === null ? undefined : found;
  }

  /** The member of this object, null or not; undefined where it is absent. */
  member(key: string): Node | undefined {
    const object = this.isObject() ? (this.value as Record<string, unknown>) : {};
    return Object.hasOwn(object, key) ? new Node(object[key], `${this.place}/${key}`) : undefined;
  }

  get(key: string): Node {
    const found = this.maybe(key);
    if (found) return found;
    throw misfit(`${this.place || "the document"} has no "${key}"`);
  }

  isObject(): boolean {
    return typeof this.value === "object" && this.value !== null && !Array.isArray(this.value);
  }

  isList(): boolean {
    return Array.isArray(this.value);
  }

  items(): Node[] {
    if (!Array.isArray(this.value)) throw misfit(`${this.place || "the document"} is not a list`);
    return this.value.map((item, i) => new Node(item, `${this.place}/${i}`));
  }

  entries(): [string, Node][] {
    if (!this.isObject()) throw misfit(`${this.place || "the document"} is not an object`);
    const members = Object.entries(this.value as Record<string, unknown>);
    return members.map(([key, value]) => [key, new Node(value, `${this.place}/${key}`)]);
  }

  text(): string {
    if (typeof this.value === "string") return this.value;
    throw misfit(`${this.place || "the document"} is not text`);
  }

  /** Text, if it is text: for what no figure depends on. */
  maybeText(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  /** A number, also as text; NaN where it is none. */
  number(): number {
    if (typeof this.value === "number") return this.value;
    if (typeof this.value !== "string" || !NUMBER.test(this.value)) return Number.NaN;
    return Number(this.value);
  }

  /** The value as a part of a name; an object's own `toString` is never asked. */
  asWord(): string {
    const plain = typeof this.value !== "object" || this.value === null;
    return plain ? String(this.value) : JSON.stringify(this.value);
  }

  /** The value as a sentence names it. */
  inWords(): string {
    if (this.value === null || typeof this.value === "number") return String(this.value);
    if (typeof this.value === "string") return JSON.stringify(this.value.slice(0, 40));
    return Array.isArray(this.value) ? "a list" : this.isObject() ? "an object" : `${this.value}`;
  }
}

const NUMBER = /^\s*[-+]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:e[-+]?\d{1,5})?\s*$/i;
