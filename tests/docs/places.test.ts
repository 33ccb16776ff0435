// What pages point at is there: other pages and their sections, files of the sources, the rooms of src/.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const pages = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "baselines/README.md"],
  ...["examples/node-toy/README.md", "examples/README.md", "examples/suites/README.md"],
  "impl/python/README.md",
  ...readdirSync("docs", { recursive: true }).map((name) => `docs/${name}`),
].filter((page) => page.endsWith(".md"));

/** The page without its blocks of code. */
function proseOf(page: string): string {
  return readFileSync(page, "utf8").replace(/^```.*?^```$/gms, "");
}

/** GitHub's names for the headings of a page. */
function anchorsOf(page: string): string[] {
  return [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test("links lead to files, and to sections that they have", () => {
  const broken = pages.flatMap((page) =>
    [...proseOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
      .filter(([, file = "", anchor]) => {
        const target = file === "" ? page : join(page, "..", file);
        if (!existsSync(target)) return true;
        return anchor !== undefined && !anchorsOf(target).includes(anchor);
      })
      .map(([link]) => `${page} → ${link}`),
  );
  expect(pages.length).toBeGreaterThan(35);
  expect(broken).toEqual([]);
});

/** Files that a page names as an example of what may come. */
const INVENTED = ["src/sessions/migrations/results_1_to_2.ts"];

test("files of this repository that are named are there", () => {
  const lost = pages.flatMap((page) =>
    [
      ...proseOf(page).matchAll(
        /`((?:src|tests|studies|tools|scripts|schema|examples|impl)\/[\w./-]+)`/g,
      ),
    ]
      .map(([, path]) => path!)
      .filter((path) => !existsSync(path) && !INVENTED.includes(path))
      .map((path) => `${page} → ${path}`),
  );
  expect(lost).toEqual([]);
});

test("CONTRIBUTING's map has every room of src/ once, and no other", () => {
  const [, table = ""] = readFileSync("CONTRIBUTING.md", "utf8").split("The rooms of `src/`");
  const rooms = [...table.matchAll(/^\| `(\w+)\/` \|/gm)].map(([, room]) => room!);
  expect(rooms.toSorted()).toEqual(readdirSync("src").sort());
});

test("the glossary has one meaning for each word", () => {
  const words = [
    ...readFileSync("docs/glossary.md", "utf8").matchAll(/^\| (\*\*.+?) \|/gm),
  ].flatMap(([, cell]) => [...cell!.matchAll(/\*\*(.+?)\*\*/g)].map(([, word]) => word!));
  expect(words.length).toBeGreaterThanOrEqual(60);
  expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
});
