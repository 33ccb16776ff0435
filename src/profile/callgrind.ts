import { addTo, type Call, CallTree, type Costs, newCall, ProfileError } from "./call_tree.ts";

/** ob, fl, fi, fe, fn: where the next costs belong; with a c in front: what the next call is of. */
const PLACE = /^(ob|fl|fi|fe|fn|cob|cfi|cfl|cfn)=\((\d+)\)(?: (.*))?$/;
const CALLS = /^calls=(\d+) (?:\+?\d+|-\d+|\*) ?$/;
const COST = /^(?:\+?\d+|-\d+|\*)((?: \d+)*) ?$/;
const TOTALS = /^(?:totals|summary):((?: \d+)+) ?$/;
/** Facts of the run before the first cost, none of which is a figure. */
const HEADER = /^(?:# callgrind format|(?:version|creator|pid|cmd|part|desc):.*|positions: line|)$/;
/** Instructions and accesses, then misses of the first and of the last level of caches. */
const EVENTS = "events: Ir Dr Dw I1mr D1mr D1mw ILmr DLmr DLmw";
/** Cycles that each of them costs: KCachegrind's estimate. Accesses are part of their instruction. */
const CYCLES = [1, 0, 0, 10, 10, 10, 100, 100, 100];
/** A compiler's hash of a crate: another build has another. */
const CRATE_HASH = /::h[0-9a-f]{16}$/;
/** The C library and what starts a program: what they cost is the choice of whoever calls them. */
const SYSTEM = /^(?:lib(?:c|m|gcc_s|pthread)[.-]|ld-linux|ld-musl|vgpreload_|linux-vdso)/;
/** Functions without a name of their own; addresses move from run to run. */
const NAMELESS = /^(?:0x[0-9a-f]+|\(below main\)|\?\?\?)$/;
/** Callgrind puts callers behind a function's name, and its depth behind that of a recursive one. */
const BETWEEN = "'";

/**
 * Command line of Callgrind for readCallgrind: each function once for each path of callers, so that the file is the true
 * tree of calls, and caches, so that what waits for memory is seen. They are the same on every machine.
 */
export const CALLGRIND_OPTIONS = [
  "--tool=callgrind",
  "--quiet",
  "--separate-callers=100",
  "--separate-recs=1",
  "--cache-sim=yes",
  "--I1=32768,8,64",
  "--D1=32768,8,64",
  "--LL=8388608,16,64",
];

/** A call path with the library that the function is in, as far as it was told. */
interface Place {
  call: Call;
  object: string;
}

/**
 * Estimated cycles by call path from a file of Callgrind (its manual, "Callgrind Format Specification"), as it writes
 * them for CALLGRIND_OPTIONS and one part. Functions without a name are one for each library.
 *
 * Throws ProfileError on a line that is no part of that, or where the costs do not add up to the file's own total.
 */
export function readCallgrind(text: string): Costs {
  const names = { object: new Map<string, string>(), function: new Map<string, string>() };
  const tree = new CallTree();
  const places = new Map<string, Place>();
  const objects = new Map<Call, string>();
  const here = { object: "", id: "" };
  const called = { object: "", id: "" };
  let events = false;
  let ofCall = false;
  let total: number | null = null;
  let sum = 0;

  function placeOf({ object, id }: typeof here): Call {
    const known = places.get(id);
    if (known) return known.call;
    let call: Call = tree.root;
    const path = names.function.get(id) ?? "";
    for (const name of path.split(BETWEEN).reverse()) {
      if (!/^\d*$/.test(name)) call = tree.callee(call, name.replace(CRATE_HASH, ""));
    }
    places.set(id, { call, object });
    objects.set(call, object.split("/").at(-1) ?? "");
    return call;
  }

  for (const [index, line] of text.split("\n").entries()) {
    const place = PLACE.exec(line);
    if (place) {
      const [, kind = "", id = "", name] = place;
      const what = kind.endsWith("ob") ? "object" : kind.endsWith("fn") ? "function" : null;
      if (what === null) continue;
      if (name !== undefined) names[what].set(id, name);
      const known = names[what].get(id);
      if (known === undefined) throw malformed(index, line);
      const target = kind.startsWith("c") ? called : here;
      if (what === "object") target.object = known;
      else target.id = id;
      if (target === here) called.object = here.object;
      continue;
    }
    const cost = COST.exec(line);
    if (cost) {
      // The line after `calls=` is what the call cost: the callee has it already.
      if (!ofCall) {
        const cycles = cyclesOf(cost[1] ?? "", index, line);
        placeOf(here).self += cycles;
        sum += cycles;
      }
      ofCall = false;
      continue;
    }
    const calls = CALLS.exec(line);
    if (calls) {
      const callee = placeOf(called);
      if (callee !== placeOf(here)) callee.calls += whole(calls[1]!, index, line);
      called.object = here.object; // `cob` holds for one call
      ofCall = true;
      continue;
    }
    const totals = TOTALS.exec(line);
    if (totals) total = cyclesOf(totals[1]!, index, line);
    else if (line === EVENTS) events = true;
    else if (!HEADER.test(line)) throw malformed(index, line);
  }
  if (!events) throw new ProfileError("no line says that instructions and misses were counted");
  if (total !== sum) throw new ProfileError(`its costs are ${sum} together, its total is ${total}`);
  return { unit: "cycles", root: named(tree.root, objects) };
}

/** The tree with names that hold for another run, too; calls of the same name at a place are one. */
function named(call: Call, objects: ReadonlyMap<Call, string>): Call {
  const children = new Map<string, Call>();
  for (const raw of call.children.values()) addTo(children, named(raw, objects));
  const object = objects.get(call) ?? "";
  const name = NAMELESS.test(call.name)
    ? `unnamed code of ${object || "an unknown library"}`
    : call.name;
  const { calls, self } = call;
  return { ...newCall(name, SYSTEM.test(object)), calls, self, children };
}

function cyclesOf(figures: string, index: number, line: string): number {
  const counts = figures.trim().split(" ").filter(Boolean);
  if (counts.length > CYCLES.length) throw malformed(index, line);
  return counts.reduce((sum, digits, i) => sum + CYCLES[i]! * whole(digits, index, line), 0);
}

function whole(digits: string, index: number, line: string): number {
  const value = Number(digits);
  if (!Number.isSafeInteger(value)) throw malformed(index, line);
  return value;
}

function malformed(index: number, line: string): ProfileError {
  return new ProfileError(`line ${index + 1} is none of Callgrind's: ${line.slice(0, 80)}`);
}
