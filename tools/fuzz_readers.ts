// Feeds the readers of files with real files that were spoilt, by structure and by byte, and counts what no reader
// may do: throw anything but a sentence for the user, or return what the contract refuses.
//   tsx tools/fuzz_readers.ts [minutes] [seed]      exit 1 where a reader crashed
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { validateResults } from "../src/contract/generated/validators.mjs";
import { importResults } from "../src/import/import.ts";
import { scanJson } from "../src/import/scan_json.ts";
import { readResults } from "../src/sessions/read.ts";
import { readSessions } from "../src/sessions/read_sessions.ts";
import { RvpError } from "../src/system/errors.ts";

const REPOSITORY = join(import.meta.dirname, "..");

/** Real files of every tool, by reader. */
export const SEEDS: Record<string, string[]> = {
  asv: ["tests/fixtures/import/asv.json", "tests/fixtures/cases/60-asv-skipped-params/head/0.json"],
  "benchmark-dotnet": ["tests/fixtures/import/benchmark-dotnet.json"],
  criterion: ["tests/fixtures/import/criterion/sum 1000/new/sample.json"],
  custom: ["tests/fixtures/import/custom.json"],
  "github-action-benchmark": [
    "tests/fixtures/import/github-action-benchmark.data.js",
    "tests/fixtures/cases/71-gab-value-text/head/data.js",
  ],
  go: ["tests/fixtures/import/go.txt", "tests/fixtures/cases/04-go-test2json/out.json"],
  "google-benchmark": [
    "tests/fixtures/import/google-benchmark.json",
    "tests/fixtures/cases/08-gbench-old-aggregates/head/0.json",
  ],
  hyperfine: ["tests/fixtures/import/hyperfine.json"],
  jmh: ["tests/fixtures/import/jmh.json"],
  "pytest-benchmark": ["tests/fixtures/import/pytest-benchmark.json"],
  own: ["schema/examples/valid"],
};

/** Values that are no results. */
const ODD: unknown[] = [
  null,
  true,
  "",
  "NaN",
  "1e5",
  "\u0000\u001b[31m",
  "\ud800",
  -1,
  0,
  1e308,
  -0,
  [],
  {},
  [[]],
  { toString: 1, constructor: 2, hasOwnProperty: 3 },
  "x".repeat(5000),
  [null, "a", {}],
];
/** What JSON.stringify cannot write, by the text that stands for it. */
const LITERALS: Record<string, string> = {
  "@nan": "NaN",
  "@infinity": "-Infinity",
  "@huge": "1e999",
  "@deep": `${"[".repeat(2000)}${"]".repeat(2000)}`,
  "@proto": '{"__proto__": {"name": "x"}}',
};

export interface Crash {
  reader: string;
  problem: string;
  text: string;
}

export interface Tally {
  inputs: number;
  /** Inputs that gave documents; the others gave a sentence. */
  read: number;
  crashes: Crash[];
}

/** Reads `count` spoilt files of one reader. */
export async function fuzz(reader: string, count: number, seed: number): Promise<Tally> {
  const seeds = SEEDS[reader]!.flatMap(filesBelow);
  const tally: Tally = { inputs: 0, read: 0, crashes: [] };
  const folder = mkdtempSync(join(tmpdir(), "rvp-fuzz-"));
  const texts = fc.sample(spoilt(seeds), { numRuns: count, seed });
  for (const [i, { path, text }] of texts.entries()) {
    tally.inputs++;
    // Most are read as texts; every tenth goes through a file, in which half a character may stand.
    const problem = await tried(() =>
      reader === "own" || i % 10 === 0
        ? fromFile(join(folder, basename(path)), text, reader === "own")
        : importResults([{ path, text }]),
    );
    if (problem === "read") tally.read++;
    else if (problem) tally.crashes.push({ reader, problem, text });
  }
  rmSync(folder, { recursive: true });
  return tally;
}

async function fromFile(path: string, text: string, own: boolean): Promise<unknown[]> {
  writeFileSync(path, Buffer.from(text, "latin1"));
  return own ? [await readResults(path)] : readSessions([path]);
}

/** "read", a crash in words, or nothing where the answer was a sentence. */
async function tried(read: () => unknown[] | Promise<unknown[]>): Promise<string | undefined> {
  const before = performance.now();
  try {
    for (const found of await read()) {
      // As it would be written.
      if (!validateResults(JSON.parse(JSON.stringify(found)))) {
        return `invalid: ${JSON.stringify(validateResults.errors?.[0])}`;
      }
    }
  } catch (error) {
    if (!(error instanceof RvpError)) return String((error as Error).stack ?? error);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    if (/[\u0000-\u0008\u001b]/.test(error.message)) return `control bytes: ${error.message}`;
    return undefined;
  }
  const seconds = (performance.now() - before) / 1000;
  return seconds > 10 ? `it took ${seconds} s` : "read";
}

function filesBelow(path: string): { path: string; text: string }[] {
  const full = join(REPOSITORY, path);
  const names = /\.\w+$/.test(path)
    ? [full]
    : readdirSync(full)
        .filter((name) => /^results.*\.json$/.test(name))
        .map((name) => join(full, name));
  return names.map((name) => ({ path: name, text: readFileSync(name, "utf8") }));
}

/** One to five wounds of one kind to a file. */
function spoilt(seeds: { path: string; text: string }[]) {
  const wounds = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 });
  return fc
    .tuple(fc.constantFrom(...seeds), fc.boolean(), wounds)
    .map(([{ path, text }, byStructure, places]) => {
      const spoil = byStructure ? spoilStructure : spoilBytes;
      return { path, text: places.reduce((spoiled, place) => spoil(spoiled, place), text) };
    });
}

type Place = [where: number, how: number, what: number];

/** Replaces, removes, doubles or moves one value of a JSON text; other texts are spoilt by line. */
function spoilStructure(text: string, [where, how, what]: Place): string {
  const start = text.search(/[[{]/);
  let json: unknown;
  try {
    json = scanJson(text.slice(start).replace(/;\s*$/, ""));
  } catch {
    return spoilLines(text, [where, how, what]);
  }
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  collect({ root: json }, places);
  const { holder, key } = places[where % places.length]!;
  const odd = [...ODD, ...Object.keys(LITERALS)][
    what % (ODD.length + Object.keys(LITERALS).length)
  ];
  if (how % 5 === 0) delete holder[key];
  else if (how % 5 === 1) holder[`${key}${what % 3}`] = holder[key];
  else if (how % 5 === 2) holder[key] = copyOf(places[what % places.length]!);
  else holder[key] = odd;
  const written = JSON.stringify(json) ?? "";
  const literal = written.replace(/"(@[a-z]+)"/g, (all, name: string) => LITERALS[name] ?? all);
  return text.slice(0, Math.max(start, 0)) + literal;
}

function copyOf({ holder, key }: { holder: Record<string, unknown>; key: string }): unknown {
  const text = JSON.stringify(holder[key]);
  return text === undefined || text.length > 10_000 ? null : JSON.parse(text);
}

function collect(value: unknown, places: { holder: Record<string, unknown>; key: string }[]): void {
  if (typeof value !== "object" || value === null || places.length > 3000) return;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    if (key !== "root") places.push({ holder, key });
    collect(holder[key], places);
  }
  if (places.length === 0) places.push({ holder, key: Object.keys(holder)[0] ?? "" });
}

function spoilLines(text: string, [where, how, what]: Place): string {
  const lines = text.split("\n");
  const at = where % lines.length;
  const words = (lines[at] ?? "").split(" ");
  if (how % 4 === 0) lines.splice(at, 1);
  else if (how % 4 === 1) lines.splice(at, 0, lines[what % lines.length]!);
  else if (how % 4 === 2) words[what % words.length] = JSON.stringify(ODD[what % ODD.length]);
  else words.splice(what % words.length, 1);
  if (how % 4 >= 2) lines[at] = words.join(" ");
  return lines.join("\n");
}

/** Changes, removes, inserts or repeats bytes, or cuts the file off. */
function spoilBytes(text: string, [where, how, what]: Place): string {
  const at = where % (text.length + 1);
  const byte = String.fromCharCode(what % 256);
  const length = 1 + (what % 50);
  switch (how % 6) {
    case 0:
      return text.slice(0, at) + byte + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at) + byte.repeat(length) + text.slice(at);
    case 3:
      return text.slice(0, at) + text.slice(at, at + 20 * length) + text.slice(at);
    case 4:
      return text.slice(0, at);
    default:
      return text.slice(0, at) + '{}[]",:-\n'.charAt(what % 9) + text.slice(at + 1);
  }
}

async function main([minutes = "1", seed = String(Date.now() % 1e9)]: string[]): Promise<void> {
  const end = performance.now() + 60_000 * Number(minutes);
  const tallies = new Map<string, Tally>();
  for (let round = 0; performance.now() < end; round++) {
    for (const reader of Object.keys(SEEDS)) {
      const found = await fuzz(reader, 500, Number(seed) + round);
      const tally = tallies.get(reader) ?? { inputs: 0, read: 0, crashes: [] };
      tallies.set(reader, tally);
      tally.inputs += found.inputs;
      tally.read += found.read;
      tally.crashes.push(...found.crashes);
    }
  }
  process.stdout.write(`seed ${seed}\nreader, inputs, read, crashes, crashes per 100,000\n`);
  for (const [reader, { inputs, read, crashes }] of tallies) {
    const per = ((1e5 * crashes.length) / inputs).toFixed(1);
    process.stdout.write(`${reader}, ${inputs}, ${read}, ${crashes.length}, ${per}\n`);
  }
  const crashes = [...tallies.values()].flatMap((tally) => tally.crashes);
  for (const { reader, problem, text } of crashes.slice(0, 10)) {
    process.stdout.write(`${reader}: ${problem}\n  ${JSON.stringify(text.slice(0, 300))}\n`);
  }
  if (crashes.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await main(process.argv.slice(2));
