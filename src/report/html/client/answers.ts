import { domainOf } from "../../../contract/names.ts";
import type { Answer, ReportModel } from "../model/types.ts";
import { element } from "./dom.ts";
import { filterBar } from "./filters.ts";
import { VirtualTable } from "./virtual_table.ts";

/** Every answer beside the expected one, those that differ first. */
export function answerTable({ answers }: ReportModel): Node[] {
  const table = new VirtualTable<Answer>({
    label: "Answers",
    sorted: { column: 1, descending: false },
    columns: [
      { title: "Case", width: "auto", cell: (row) => row.case, sort: (row) => row.case },
      { title: "Agrees", width: "112px", cell: agreement, sort: (row) => RANK[words(row)]! },
      { title: "Suite", width: "80px", cell: (row) => row.suite, sort: (row) => row.suite },
      { title: "Check", width: "180px", cell: (row) => row.check, sort: (row) => row.check },
      { title: "Expected", width: "150px", align: "right", cell: (row) => titled(row.expected) },
      { title: "Got", width: "150px", align: "right", cell: (row) => titled(row.got) },
      {
        title: "Difference",
        width: "116px",
        align: "right",
        cell: (row) => row.difference,
        sort: (row) => (row.difference === "" ? null : Number(row.difference)),
      },
      { title: "Tolerance", width: "156px", cell: (row) => row.tolerance },
    ],
  });
  const filters = filterBar<Answer>({
    label: "Filter the answers",
    rows: answers,
    text: ({ case: id, suite, check }) => `${suite} ${id} ${check}`,
    choices: [
      { label: "Agrees", value: words },
      { label: "Domain", value: ({ case: id }) => domainOf(id) },
      { label: "Suite", value: ({ suite }) => suite },
    ],
    changed: (shown) => table.show(shown, answers.length),
  });
  return [filters, table.element];
}

const RANK: Record<string, number> = { differs: 0, agrees: 1, reported: 2 };

/** Cut where the column ends, and whole for the pointer. */
function titled(text: string): HTMLElement {
  return element("span", { title: text }, text);
}

function words({ agrees }: Answer): string {
  if (agrees === null) return "reported";
  return agrees ? "agrees" : "differs";
}

function agreement(row: Answer): HTMLElement {
  const tone = row.agrees === null ? "calm" : row.agrees ? "good" : "bad";
  return element("span", { class: `badge ${tone}` }, words(row));
}
