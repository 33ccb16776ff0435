/** A line is cut off after this many bytes: a suite's bug must not fill the harness's memory. */
const MAX_LINE_BYTES = 1 << 20;
/** All lines of one process together. */
const MAX_TOTAL_BYTES = 256 << 20;

/** No event is deeper than five: what is goes through no function that calls itself. */
const MAX_DEPTH = 64;

/** A line that could not be read as JSON, and why. */
export interface Garbage {
  line: number;
  problem: string;
  excerpt: string;
}

/**
 * Decode newline-delimited JSON from a stream of chunks, in bounded memory. Calls `onValue` for
 * each JSON line and `onGarbage` for anything else; blank lines are passed over. Returns true
 * until the total bound is reached.
 */
export function decodeNdjson(
  onValue: (value: unknown) => void,
  onGarbage: (garbage: Garbage) => void,
): { write: (chunk: Buffer) => boolean; end: () => void } {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let totalBytes = 0;
  let line = 0;
  let skipping = false;

  const finishLine = () => {
    const text = Buffer.concat(pending).toString("utf8").trim();
    pending = [];
    pendingBytes = 0;
    line++;
    if (skipping) {
      skipping = false;
      return;
    }
    if (text === "") return;
    if (depthOf(text) > MAX_DEPTH) {
      const problem = `is nested deeper than ${MAX_DEPTH}`;
      onGarbage({ line, problem, excerpt: text.slice(0, 120) });
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      onGarbage({ line, problem: "is not JSON", excerpt: text.slice(0, 120) });
      return;
    }
    onValue(value);
  };

  return {
    write(chunk) {
      totalBytes += chunk.length;
      if (totalBytes > MAX_TOTAL_BYTES) {
        onGarbage({ line, problem: `more than ${MAX_TOTAL_BYTES} bytes of output`, excerpt: "" });
        return false;
      }
      let rest = chunk;
      for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
        if (!skipping) pending.push(rest.subarray(0, end));
        finishLine();
        rest = rest.subarray(end + 1);
      }
      if (skipping) return true;
      pending.push(Buffer.from(rest));
      pendingBytes += rest.length;
      if (pendingBytes > MAX_LINE_BYTES) {
        const problem = `is longer than ${MAX_LINE_BYTES} bytes`;
        onGarbage({ line: line + 1, problem, excerpt: rest.toString("utf8").slice(0, 120) });
        pending = [];
        pendingBytes = 0;
        skipping = true;
      }
      return true;
    },
    end() {
      if (pendingBytes > 0) finishLine();
    },
  };
}

/** How many brackets of a JSON text are open at once, at most; those in strings do not count. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[{}\]]/g)) {
    if (token === "[" || token === "{") deepest = Math.max(deepest, ++depth);
    else if (token === "]" || token === "}") depth--;
  }
  return deepest;
}
