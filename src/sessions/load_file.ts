import type { FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ImportFile, startsAsJson, withoutAssignment } from "../import/format.ts";
import { JsonScanner } from "../import/scan_json.ts";
import { RvpError } from "../system/errors.ts";
import { MAX_RESULTS_BYTES } from "./read.ts";
import { withRegularFile } from "./regular_file.ts";

const PIECE = 1 << 16;

/** JSON up to here is kept as text; longer files are read piece by piece. */
const LARGE = 8 << 20;

const HINT = "split it, or export it with fewer samples";

/** Longer files are refused before they are read. */
const LARGEST = { bytes: 4 * 2 ** 30, hint: HINT };

/**
 * A file of another tool, in whatever encoding it is. JSON of any length is parsed while it is read; other
 * text is bounded. Throws RvpError (exit 2) for what is no regular file: a pipe may never end.
 */
export async function loadFile(path: string, within?: string): Promise<ImportFile> {
  return withRegularFile(path, LARGEST, async (file) => {
    const { size, mtime } = await file.stat();
    const modified = mtime.toISOString();
    const first = await readPiece(file, 0, PIECE);
    const decoder = new TextDecoder(encodingOf(first));
    const head = decoder.decode(first, { stream: true });
    const rest = { file, from: first.length, decoder };
    const place = { path, modified, ...(within !== undefined && { within }) };
    if (size > LARGE && startsAsJson(head)) {
      try {
        return { ...place, text: head, json: await scanRest(withoutAssignment(head), rest) };
      } catch (error) {
        if (!(error instanceof RvpError)) throw error;
        throw new RvpError(`${path}: ${error.message}`, {
          stage: "collect",
          ...(error.hint && { hint: error.hint }),
        });
      }
    }
    if (size > MAX_RESULTS_BYTES) {
      throw new RvpError(
        `${path} has ${size} bytes, more than the ${MAX_RESULTS_BYTES} that are read of a text`,
        { stage: "collect", hint: HINT },
      );
    }
    const pieces = [head];
    for await (const piece of restOf(rest)) pieces.push(piece);
    const text = pieces.join("");
    return { ...place, text, beside: await benchmarkBeside(path) };
  });
}

/** The first characters of a file. */
export async function peek(path: string): Promise<string> {
  return withRegularFile(path, LARGEST, async (file) =>
    (await readPiece(file, 0, 500)).toString("utf8"),
  );
}

interface Rest {
  file: FileHandle;
  from: number;
  decoder: TextDecoder;
}

async function scanRest(head: string, rest: Rest): Promise<unknown> {
  const scanner = new JsonScanner();
  scanner.push(head);
  for await (const piece of restOf(rest)) scanner.push(piece);
  return scanner.end();
}

async function* restOf({ file, from, decoder }: Rest): AsyncGenerator<string> {
  for (let position = from; ; ) {
    const piece = await readPiece(file, position, PIECE);
    if (piece.length === 0) break;
    position += piece.length;
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}

async function readPiece(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** UTF-16 as PowerShell writes it with `>`, with a mark at its beginning or without; else UTF-8. */
function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const [even, odd] = [zeros(start, 0), zeros(start, 1)];
  if (odd > 0.4 && even < 0.1) return "utf-16le";
  return even > 0.4 && odd < 0.1 ? "utf-16be" : "utf-8";
}

/** The share of zeros among every second byte: in Latin text as UTF-16 all of one kind are. */
function zeros(bytes: Buffer, from: number): number {
  const length = Math.min(bytes.length, 1000);
  if (length < 4) return 0;
  let count = 0;
  for (let i = from; i < length; i += 2) if (bytes[i] === 0) count++;
  return count / (length / 2);
}

/** What Criterion.rs keeps beside a sample: the benchmark's name. */
async function benchmarkBeside(path: string): Promise<string | undefined> {
  if (!/(?:^|[\\/])sample\.json$/.test(path)) return undefined;
  try {
    const beside = join(dirname(path), "benchmark.json");
    return await withRegularFile(beside, LARGEST, async (file) =>
      (await readPiece(file, 0, PIECE)).toString("utf8"),
    );
  } catch {
    // Files may be given without their folder; then their path has to name them.
    return undefined;
  }
}
