/** `go test` output, line by line, whichever way it was kept. */

/** Lines of one package, or of all where the output does not say whose they are. */
export interface GoOutput {
  package: string | undefined;
  lines: string[];
}

/**
 * Plain output, or the events of `go test -json` (test2json), in which a line may come in pieces and
 * packages take turns. Lines that are no event, such as the compiler's, are lines of no package.
 */
export function goOutputs(text: string): GoOutput[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (!lines.some(isEvent)) return [{ package: undefined, lines }];
  const written = new Map<string, string[]>();
  for (const line of lines) {
    if (!isEvent(line)) continue;
    const event = parseEvent(line);
    if (typeof event?.Output !== "string") continue;
    const name = typeof event.Package === "string" ? event.Package : "";
    const pieces = written.get(name);
    if (pieces) pieces.push(event.Output);
    else written.set(name, [event.Output]);
  }
  return [...written].map(([name, pieces]) => ({
    package: name || undefined,
    lines: pieces.join("").split(/\r\n|\n|\r/),
  }));
}

function isEvent(line: string): boolean {
  return line.startsWith('{"') && /"Action":"\w+"/.test(line.slice(0, 2000));
}

function parseEvent(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
