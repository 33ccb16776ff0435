/**
 * A regular expression that matches these texts, whole, and no other. It holds for the extended expressions of POSIX,
 * in which a backslash before any other character is an error, and for those of Rust.
 */
export function exactly(names: readonly string[]): string {
  return `^(${names.map(escaped).join("|")})$`;
}

/** Of the names behind a prefix, what stands behind it. */
export function behind(prefix: string, names: readonly string[]): string[] {
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

/** The beginning of an expression that matches this text. */
export function escaped(name: string): string {
  return name.replace(/[.[\\()*+?{|^$]/g, "\\$&");
}
