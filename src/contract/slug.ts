import { createHash } from "node:crypto";

const LONGEST = 140;

/**
 * A name as the end of a case id: letters, digits and a few signs, parted by slashes. What had to be
 * replaced is made up for by a hash of the name, and a name that ends as such a hash does gets one, too:
 * two names never share an id.
 *
 * @param identity what tells the case from all others, where its name alone does not
 */
export function slugOf(name: string, identity = name): string {
  const parts = name
    .slice(0, 4 * LONGEST)
    .split(/::|\//)
    .map((part) => part.replace(/[^A-Za-z0-9._+-]+/g, "-").replace(/^[^A-Za-z0-9]+/, ""));
  const slug = trimmed(parts.map(trimmed).filter(Boolean).join("/").slice(0, LONGEST));
  if (slug && slug === identity && !/(?:^|[-/])[0-9a-f]{10}$/.test(slug)) return slug;
  const hash = createHash("sha256").update(identity).digest("hex").slice(0, 10);
  return slug ? `${slug}-${hash}` : hash;
}

function trimmed(part: string): string {
  let end = part.length;
  while (end > 0 && (part[end - 1] === "-" || part[end - 1] === "/")) end--;
  return part.slice(0, end);
}
