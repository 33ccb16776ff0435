/** What a change does to one file: lines that it takes from the base's text, and lines that it adds to head's. */
export interface ChangedFile {
  path: string;
  removed: ChangedLine[];
  added: ChangedLine[];
}

export interface ChangedLine {
  /** Counted from 1, in the text of its side. */
  line: number;
  text: string;
}

/** Options of `git diff` for readDiff; the repository's own settings and programs have no part in it. */
export const DIFF_OPTIONS = [
  ...["--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--text"],
  ...["--ignore-submodules", "--src-prefix=a/", "--dst-prefix=b/"],
];

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * The files of a diff. Within a hunk lines are counted: a line that looks like a file's name is none there. Files whose names git
 * has to quote are left out.
 */
export function readDiff(diff: string): ChangedFile[] {
  const files: ChangedFile[] = [];
  let file: ChangedFile | null = null;
  let [removing, adding, before, after] = [0, 0, 0, 0];
  for (const line of diff.split("\n")) {
    const sign = line[0];
    if (removing > 0 && sign === "-") {
      file?.removed.push({ line: before++, text: line.slice(1) });
      removing--;
    } else if (adding > 0 && sign === "+") {
      file?.added.push({ line: after++, text: line.slice(1) });
      adding--;
    } else if (line.startsWith("diff --git ")) {
      file = null;
    } else if (/^(?:---|\+\+\+) [ab]\//.test(line)) {
      // A file that one side lacks is named by the other.
      const path = line.slice("+++ b/".length).replace(/\t$/, "");
      if (file !== null) continue;
      file = { path, removed: [], added: [] };
      files.push(file);
    } else {
      const hunk = HUNK.exec(line);
      if (!hunk) continue;
      const [, from, gone = "1", to, come = "1"] = hunk;
      [before, removing, after, adding] = [Number(from), Number(gone), Number(to), Number(come)];
    }
  }
  return files;
}
