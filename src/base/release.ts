import { RvpError } from "../system/errors.ts";
import { git } from "../system/git.ts";

/** A full version: neither a pre-release nor a moving tag such as v1. */
const RELEASE = /^v?\d+\.\d+\.\d+$/;

/**
 * The tag of the last release before HEAD: the highest version among the tags that HEAD descends from,
 * its own left out (a candidate is compared with its predecessor). Throws RvpError when there is none.
 */
export async function latestRelease(root: string): Promise<string> {
  const own = new Set(lines(await git(root, "tag", "--points-at", "HEAD")));
  const merged = lines(await git(root, "tag", "--merged", "HEAD", "--sort=-version:refname"));
  const found = merged.find((tag) => RELEASE.test(tag) && !own.has(tag));
  if (found) return found;
  const shallow = (await git(root, "rev-parse", "--is-shallow-repository")) === "true";
  throw new RvpError("release:latest: no earlier release tag (such as v1.2.3) leads to HEAD", {
    stage: "baseline",
    hint: shallow
      ? "the clone is shallow: use actions/checkout with fetch-depth: 0"
      : "for a first release use base: none; are the tags fetched (fetch-tags: true)?",
  });
}

/** Latest tags that are read. */
const MOST_TAGS = 500;

/** The tags that are versions, the newest first; none where there is no repository. */
export async function releasesOf(
  root: string,
): Promise<{ name: string; commit: string; date: string }[]> {
  // Of an annotated tag what it points to, else the commit itself: one of the two dates is empty.
  const date = "%(*committerdate:iso-strict)%(committerdate:iso-strict)";
  const format = `%(refname:short)%09%(*objectname)%09%(objectname)%09${date}`;
  const order = ["--sort=-creatordate", `--count=${MOST_TAGS}`, `--format=${format}`];
  const text = await git(root, "for-each-ref", ...order, "refs/tags").catch(() => "");
  return lines(text)
    .map((line) => line.split("\t"))
    .map(([name = "", pointed, own = "", date = ""]) => ({ name, commit: pointed || own, date }))
    .filter(({ name }) => RELEASE.test(name));
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
