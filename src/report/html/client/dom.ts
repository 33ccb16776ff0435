/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

export type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | number | boolean | undefined>;

const SVG = "http://www.w3.org/2000/svg";

/** An HTML element. Text becomes text nodes: nothing here ever parses markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function shape<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill<E extends Element>(target: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) target.setAttribute(name, "");
    else if (value !== false && value !== undefined) target.setAttribute(name, String(value));
  }
  target.append(...children.filter((child) => child || child === "").map((child) => child as Node));
  return target;
}

/** Where a section's script-drawn part goes; null if the page has no such section. */
export function mountOf(section: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`#${section} .mount`);
}

let lastId = 0;

/** An id that no other element has, to tie labels to controls. */
export function freshId(): string {
  lastId += 1;
  return `e${lastId}`;
}
