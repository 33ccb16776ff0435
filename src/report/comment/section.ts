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

/** Lines of the comment that are seen before the first fold: a phone's screen and a half. */
const FIRST_LINES = 25;

/**
 * Sections that fit above the first fold stay open; a long table shows its first rows there and folds the rest.
 *
 * @param used lines above the sections
 */
export function foldBeyond(used: number, sections: readonly Section[]): Section[] {
  let left = FIRST_LINES - used;
  return sections.flatMap((section) => {
    if (!section.open) return [section];
    const { rows = [], blocks = [], note } = section;
    const table = rows.length > 0 ? 2 : 0;
    const fixed = 1 + (note ? 1 : 0) + table + lineCount(blocks.join("\n"));
    const room = left - fixed;
    if (room < Math.min(1, rows.length)) {
      left = 0;
      return [{ ...section, open: false }];
    }
    left = Math.max(0, room - rows.length);
    if (rows.length <= room) return [section];
    const { note: _, blocks: __, ...rest } = section;
    const others = rows.slice(room);
    return [
      { ...section, rows: rows.slice(0, room) },
      { ...rest, open: false, title: `The other ${others.length} of them`, rows: others },
    ];
  });
}

/** Lines that a reader sees. */
export function lineCount(markdown: string): number {
  return markdown.split("\n").filter((line) => line.trim() !== "").length;
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
