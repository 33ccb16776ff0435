import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** As GitHub renders it before its own sanitizer: raw HTML is let through, so that it would be seen here. */
export function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

const OWN =
  "h3 h4 p blockquote details summary table thead tbody tr th td code pre strong ul li".split(" ");

/** Tags that no comment of ours has; links are ours only to the addresses that the test gives. */
export function foreignTags(page: string, ownLinks = /$^/): string[] {
  const links = [...page.matchAll(/<a href="([^"]*)"/g)].map(([, address = ""]) => address);
  const tags = [...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag = ""]) => tag);
  const foreign = tags.filter((tag) => tag !== "a" && !OWN.includes(tag));
  return [...new Set(foreign), ...links.filter((address) => !ownLinks.test(address))];
}

/** The text that a reader sees. */
export function decoded(page: string): string {
  const names: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };
  return page.replace(/&(\w+);/g, (all, name) => names[name] ?? all).replaceAll("\u200b", "");
}
