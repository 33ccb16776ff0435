/** XML that is known to be well formed: made by `xml`, never from text. */
export class Xml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** An element; attributes that are undefined are left out, text is escaped. */
export function xml(
  name: string,
  attributes: Record<string, string | number | undefined>,
  ...children: readonly (Xml | string)[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `<${name}${written.join("")}`;
  if (children.length === 0) return new Xml(`${start}/>`);
  const inner = children.map((child) =>
    child instanceof Xml ? `\n${child.text}` : escaped(child),
  );
  return new Xml(
    `${start}>${inner.join("")}${children.at(-1) instanceof Xml ? "\n" : ""}</${name}>`,
  );
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // As they are, an attribute would have spaces in their place.
  "\n": "&#10;",
  "\t": "&#9;",
};

/** XML 1.0 has no way to write most control characters, nor half a surrogate pair: they are dropped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"\n\t]/g, (character) => ENTITIES[character]!);
}
