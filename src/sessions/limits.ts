/** What schema/results.schema.json allows: longer texts are cut before they are written, so that they can be read again. */
export const LIMITS = {
  commit: /^[0-9a-f]{7,64}$/,
  branch: 250,
  label: 200,
  title: 1000,
  version: 4000,
  message: 4000,
  hint: 2000,
  stderr: 8192,
  reason: 2000,
  unread: 2000,
  check: 100,
  checkText: 256,
  checkNumbers: 4096,
  samples: 1_000_000,
  processes: 10_000,
} as const;

/** At most so many characters; what is missing shows as an ellipsis. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // A character outside the basic plane must not be cut in two.
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
