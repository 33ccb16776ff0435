import { markdownTable } from "markdown-table";

/** A part of the comment: a title, then a table or blocks. Its cells are Markdown that is safe already. */
export interface Section {
  title: string;
  /** Shown without a click. */
  open: boolean;
  note?: string;
  header?: string[];
  /** One letter a column, as in LaTeX: l, r or c. */
  align?: string;
  rows?: string[][];
  blocks?: string[];
}

/** At most `limit` rows and blocks; what is left out is counted, and found in the report. */
export function renderSection(section: Section, limit: number): string {
  const { title, open, note, header = [], align = "", rows = [], blocks = [] } = section;
  const parts: string[] = [];
  if (note) parts.push(note);
  if (rows.length > 0) {
    const table = [header, ...rows.slice(0, limit)];
    parts.push(markdownTable(table, { align: [...align], padding: false, alignDelimiters: false }));
  }
  parts.push(...blocks.slice(0, limit));
  const hidden = Math.max(0, rows.length - limit) + Math.max(0, blocks.length - limit);
  if (hidden > 0) parts.push(`… and ${hidden} more in the report.`);
  const body = parts.join("\n\n");
  return open
    ? `#### ${title}\n\n${body}`
    : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
