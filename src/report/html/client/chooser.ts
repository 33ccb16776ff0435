import { element, freshId } from "./dom.ts";
import { labelled } from "./filters.ts";

/** A select over many things, in groups, and a place below it where the chosen one is shown. */
export function chooser<T>(
  label: string,
  items: readonly T[],
  {
    group,
    name,
    show,
  }: { group: (item: T) => string; name: (item: T) => string; show: (item: T) => Node },
): HTMLElement {
  const groups = new Map<string, HTMLOptionElement[]>();
  for (const [index, item] of items.entries()) {
    const title = group(item);
    const option = element("option", { value: index }, name(item));
    groups.set(title, [...(groups.get(title) ?? []), option]);
  }
  const select = element(
    "select",
    { id: freshId() },
    ...[...groups].map(([title, options]) => element("optgroup", { label: title }, ...options)),
  );
  const place = element("div", { "aria-live": "polite" });
  const draw = () => place.replaceChildren(show(items[Number(select.value)]!));
  select.addEventListener("change", draw);
  draw();
  return element("div", {}, element("div", { class: "filters" }, labelled(label, select)), place);
}
