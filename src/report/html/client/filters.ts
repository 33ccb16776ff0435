import { element, freshId } from "./dom.ts";

export interface Choice<Row> {
  label: string;
  value: (row: Row) => string;
}

export interface FilterOptions<Row> {
  /** Says what the bar filters, for those who do not see it. */
  label: string;
  rows: readonly Row[];
  /** What the search field looks in. */
  text: (row: Row) => string;
  choices: Choice<Row>[];
  /** A box that, checked, keeps these rows only. */
  only?: { label: string; keep: (row: Row) => boolean; checked: boolean };
  changed: (rows: readonly Row[]) => void;
}

/** A search field and a select per choice; all of them together say which rows are shown. */
export function filterBar<Row>(options: FilterOptions<Row>): HTMLElement {
  const { rows, only } = options;
  const texts = rows.map((row) => options.text(row).toLowerCase());
  const search = element("input", { type: "search", id: freshId(), autocomplete: "off" });
  const selects = options.choices.map(({ label, value }) => ({
    label,
    value,
    control: selectOf(rows.map(value)),
  }));
  const box = only && element("input", { type: "checkbox", id: freshId() });
  if (box) box.checked = only.checked;

  const apply = () => {
    const words = search.value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    options.changed(
      rows.filter(
        (row, i) =>
          words.every((word) => texts[i]!.includes(word)) &&
          selects.every(({ control, value }) => !control.value || value(row) === control.value) &&
          (!box?.checked || only!.keep(row)),
      ),
    );
  };
  const bar = element(
    "form",
    { class: "filters", role: "search", "aria-label": options.label },
    labelled("Search", search),
    ...selects.map(({ label, control }) => labelled(label, control)),
    box && labelled(only.label, box),
  );
  bar.addEventListener("input", apply);
  bar.addEventListener("submit", (event) => event.preventDefault());
  apply();
  return bar;
}

/** A control with its label. */
export function labelled(label: string, control: HTMLElement): HTMLElement {
  return element("span", { class: "field" }, element("label", { for: control.id }, label), control);
}

function selectOf(values: readonly string[]): HTMLSelectElement {
  const distinct = [...new Set(values)].sort();
  return element(
    "select",
    { id: freshId() },
    element("option", { value: "" }, "all"),
    ...distinct.map((value) => element("option", { value }, value)),
  );
}
