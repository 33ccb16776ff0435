import { plural } from "../../../contract/words.ts";
import { type Child, element } from "./dom.ts";

export interface TableColumn<Row> {
  title: string;
  /** CSS width; one column may be "auto". */
  width: string;
  align?: "right";
  cell: (row: Row) => Child;
  /** What to sort by; absent: not sortable. Null sorts last, whatever the order. */
  sort?: (row: Row) => number | string | null;
  /** Drawn under the title: an axis. */
  axis?: () => Node;
}

export interface TableOptions<Row> {
  label: string;
  columns: TableColumn<Row>[];
  /** Index of the column that the table is sorted by at first, and which way. */
  sorted: { column: number; descending: boolean };
  open?: (row: Row, from: HTMLElement) => void;
}

const ROW_HEIGHT = 34;
const OVERSCAN = 8;
/** Paper has no scroll bar: this many rows are printed. */
const PRINTED = 400;

/** A table that holds any number of rows and draws those in sight. */
export class VirtualTable<Row> {
  readonly element: HTMLElement;
  readonly #options: TableOptions<Row>;
  readonly #scroller: HTMLElement;
  readonly #table: HTMLTableElement;
  readonly #body: HTMLTableSectionElement;
  readonly #headers: HTMLTableCellElement[];
  readonly #status: HTMLElement;
  #all: readonly Row[] = [];
  #rows: readonly Row[] = [];
  #sorted: { column: number; descending: boolean };
  /** The rows in the page, by index, between what holds the place of those above and below them. */
  readonly #drawn = new Map<number, HTMLTableRowElement>();
  readonly #above: HTMLTableRowElement;
  readonly #below: HTMLTableRowElement;

  constructor(options: TableOptions<Row>) {
    this.#options = options;
    this.#sorted = options.sorted;
    this.#above = this.#space();
    this.#below = this.#space();
    this.#body = element("tbody", {}, this.#above, this.#below);
    this.#headers = options.columns.map((column, i) => this.#header(column, i));
    this.#table = element(
      "table",
      { class: "virtual", "aria-label": options.label },
      element(
        "colgroup",
        {},
        ...options.columns.map(({ width }) => {
          const col = element("col");
          col.style.setProperty("--width", width);
          return col;
        }),
      ),
      element("thead", {}, element("tr", { "aria-rowindex": 1 }, ...this.#headers)),
      this.#body,
    );
    this.#scroller = element(
      "div",
      { class: "scroller", tabindex: 0, role: "region", "aria-label": `${options.label}: table` },
      this.#table,
    );
    this.#status = element("p", { class: "status", role: "status" });
    this.element = element("div", {}, this.#status, this.#scroller);
    this.#scroller.addEventListener("scroll", () => this.#draw(), { passive: true });
    this.#scroller.addEventListener("keydown", (event) => this.#step(event));
    new ResizeObserver(() => this.#draw()).observe(this.#scroller);
    addEventListener("beforeprint", () => this.#drawRange(0, PRINTED));
    addEventListener("afterprint", () => this.#draw());
  }

  show(rows: readonly Row[], total: number): void {
    this.#all = rows;
    const count =
      rows.length === total ? plural(total, "row") : `${rows.length} of ${plural(total, "row")}`;
    this.#status.textContent = count;
    this.#table.setAttribute("aria-rowcount", String(rows.length + 1));
    this.#sort();
    this.#scroller.scrollTop = 0;
    this.#draw();
  }

  #header(column: TableColumn<Row>, index: number): HTMLTableCellElement {
    const { title, sort, axis, align } = column;
    const content = sort
      ? element("button", { type: "button" }, title, element("span", { "aria-hidden": "true" }))
      : title;
    const header = element("th", { scope: "col", class: align ?? "" }, content, axis?.());
    if (sort) {
      header.querySelector("button")!.addEventListener("click", () => {
        const { column: current, descending } = this.#sorted;
        this.#sorted = { column: index, descending: current === index ? !descending : false };
        this.#sort();
        this.#draw();
      });
    }
    return header;
  }

  #sort(): void {
    const { column, descending } = this.#sorted;
    for (const [i, header] of this.#headers.entries()) {
      if (i === column) header.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else header.removeAttribute("aria-sort");
    }
    const key = this.#options.columns[column]?.sort;
    const keyed = key ? this.#all.map((row) => ({ row, key: key(row) })) : null;
    const sign = descending ? -1 : 1;
    this.#rows = keyed
      ? keyed.sort((a, b) => order(a.key, b.key, sign)).map(({ row }) => row)
      : this.#all;
    this.#drawn.clear();
    this.#body.replaceChildren(this.#above, this.#below);
  }

  #draw(): void {
    const { scrollTop, clientHeight } = this.#scroller;
    const first = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - OVERSCAN);
    const last = first + Math.ceil(clientHeight / ROW_HEIGHT) + 2 * OVERSCAN;
    this.#drawRange(first, last);
  }

  /** Scrolling by a row makes one row: those that stay in sight stay in the page. */
  #drawRange(first: number, end: number): void {
    const last = Math.min(this.#rows.length, end);
    for (const [index, row] of this.#drawn) {
      if (index >= first && index < last) continue;
      row.remove();
      this.#drawn.delete(index);
    }
    let previous = this.#above;
    for (let index = first; index < last; index++) {
      let row = this.#drawn.get(index);
      if (!row) {
        row = this.#row(this.#rows[index]!, index);
        this.#drawn.set(index, row);
        previous.after(row);
      }
      previous = row;
    }
    setHeight(this.#above, first);
    setHeight(this.#below, this.#rows.length - last);
  }

  #row(row: Row, index: number): HTMLTableRowElement {
    const { columns, open } = this.#options;
    const cells = columns.map(({ cell, align }, i) => {
      const content = cell(row);
      if (!open || i > 0) return element("td", { class: align ?? "" }, content);
      const title = typeof content === "string" ? content : undefined;
      const button = element("button", { type: "button", class: "open", title }, content);
      button.addEventListener("click", () => open(row, button));
      return element("td", {}, button);
    });
    return element("tr", { "aria-rowindex": index + 2, "data-index": index }, ...cells);
  }

  #space(): HTMLTableRowElement {
    const cell = element("td", { colspan: this.#options.columns.length });
    return element("tr", { class: "space", "aria-hidden": "true" }, cell);
  }

  /** Arrow keys go from row to row, through those that are not drawn yet as well. */
  #step(event: KeyboardEvent): void {
    const current = this.#focusedIndex();
    const end = this.#rows.length - 1;
    if (current === null) return;
    const page = Math.max(1, Math.floor(this.#scroller.clientHeight / ROW_HEIGHT) - 2);
    const targets: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: end,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const index = Math.min(end, Math.max(0, target));
    const headers = this.#table.tHead!.offsetHeight;
    const top = index * ROW_HEIGHT;
    const { scrollTop, clientHeight } = this.#scroller;
    if (top < scrollTop) this.#scroller.scrollTop = top;
    else if (top + ROW_HEIGHT + headers > scrollTop + clientHeight) {
      this.#scroller.scrollTop = top + ROW_HEIGHT + headers - clientHeight;
    }
    this.#draw();
    this.#buttonAt(index)?.focus({ preventScroll: true });
  }

  #focusedIndex(): number | null {
    const row = document.activeElement?.closest("tr[data-index]");
    return row && this.#body.contains(row) ? Number(row.getAttribute("data-index")) : null;
  }

  #buttonAt(index: number): HTMLElement | null {
    return this.#drawn.get(index)?.querySelector("button") ?? null;
  }
}

function setHeight(space: HTMLTableRowElement, rows: number): void {
  space.cells[0]!.style.height = `${rows * ROW_HEIGHT}px`;
}

function order(a: number | string | null, b: number | string | null, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -sign : a > b ? sign : 0;
}
