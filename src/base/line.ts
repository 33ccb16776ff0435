import { RvpError } from "../system/errors.ts";
import { git } from "../system/git.ts";

/** A commit as people know it. */
export interface Commit {
  hash: string;
  author: string;
  /** ISO 8601. */
  date: string;
  subject: string;
  /** More than one: a merge. */
  parents: number;
}

/** The longest line of commits that is looked at: each of them is checked out. */
export const MOST_COMMITS = 2000;

/**
 * The commits from `good` to `bad` along first parents, oldest first, both ends included. What a merge brought is one
 * step of the line. Where `good` lies beside it, the line begins at the last commit that `good` contains. Throws
 * RvpError where there is no such line.
 */
export async function lineOf(root: string, good: string, bad: string): Promise<Commit[]> {
  const [from, to] = [await commitOf(root, good, "good"), await commitOf(root, bad, "bad")];
  const list = await git(root, "rev-list", "--first-parent", "--reverse", to, `^${from}`);
  const hashes = list.split("\n").filter((line) => line !== "");
  if (hashes.length === 0) {
    throw new RvpError(`${good} has all that ${bad} has: there is no commit between them`, {
      stage: "baseline",
      hint: "--good names the older one, --bad the newer one",
    });
  }
  if (hashes.length > MOST_COMMITS) {
    throw new RvpError(
      `there are ${hashes.length} commits between ${good} and ${bad}; ${MOST_COMMITS} at most are looked at`,
      { stage: "baseline", hint: "name a later --good" },
    );
  }
  const start = await git(root, "rev-parse", "--verify", "--quiet", `${hashes[0]}^1`).catch(() => {
    throw new RvpError(`${good} and ${bad} have no common commit here`, {
      stage: "baseline",
      hint: "in a workflow, actions/checkout with fetch-depth: 0; else, are they of one repository?",
    });
  });
  return describe(root, start, to);
}

async function commitOf(root: string, ref: string, end: "good" | "bad"): Promise<string> {
  const name = `${ref}^{commit}`;
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", name];
  return git(root, ...args).catch((cause) => {
    throw new RvpError(`--${end} "${ref}" is not a commit of this repository`, {
      stage: "baseline",
      hint: "fetch it first: in a workflow, actions/checkout with fetch-depth: 0",
      cause,
    });
  });
}

/** Ends a field: a subject can hold anything else. */
const FIELD = "%x00";

async function describe(root: string, start: string, to: string): Promise<Commit[]> {
  const format = ["%H", "%an", "%aI", "%P", "%s"].join(FIELD);
  const log = (...args: string[]) =>
    git(root, "log", "--first-parent", `--format=${format}`, ...args);
  const text = [await log("-1", start), await log("--reverse", to, `^${start}`)].join("\n");
  return text.split("\n").map((line) => {
    const [hash = "", author = "", date = "", parents = "", subject = ""] = line.split("\0");
    return { hash, author, date, subject, parents: parents.split(" ").filter(Boolean).length };
  });
}
