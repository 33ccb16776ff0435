import { type Costs, Ledger, ProfileError } from "./costs.ts";

/** ob, fl, fi, fe, fn: where the next costs belong; with a c in front: what the next call is of. */
const PLACE = /^(ob|fl|fi|fe|fn|cob|cfi|cfl|cfn)=\((\d+)\)(?: (.*))?$/;
const CALLS = /^calls=(\d+) (?:\+?\d+|-\d+|\*) ?$/;
const COST = /^(?:\+?\d+|-\d+|\*)(?: (\d+))?$/;
const TOTALS = /^(?:totals|summary): (\d+)$/;
/** Facts of the run before the first cost, none of which is a figure. */
const HEADER = /^(?:# callgrind format|(?:version|creator|pid|cmd|part|desc):.*|positions: line|)$/;
/** A compiler's hash of a crate: another build has another. */
const CRATE_HASH = /::h[0-9a-f]{16}$/;

/**
 * Own instructions by function from a file of Callgrind (its manual, "Callgrind Format Specification"), as it writes
 * them for one event and one part. Functions without a name are one for each library: their addresses move.
 *
 * Throws ProfileError on a line that is no part of that, or where the costs do not add up to the file's own total.
 */
export function readCallgrind(text: string): Costs {
  const names = { object: new Map<string, string>(), function: new Map<string, string>() };
  const ledger = new Ledger();
  const here = { object: "", function: "" };
  const called = { object: "", function: "" };
  let events = false;
  let ofCall = false;
  let total: number | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    const place = PLACE.exec(line);
    if (place) {
      const [, kind = "", id = "", name] = place;
      const what = kind.endsWith("ob") ? "object" : kind.endsWith("fn") ? "function" : null;
      if (what === null) continue;
      if (name !== undefined) names[what].set(id, name);
      const known = names[what].get(id);
      if (known === undefined) throw malformed(index, line);
      if (kind.startsWith("c")) {
        called[what] = known;
        continue;
      }
      here[what] = known;
      called.object = here.object;
      continue;
    }
    const cost = COST.exec(line);
    if (cost) {
      // The line after `calls=` is what the call cost: the callee has it already.
      if (!ofCall) ledger.add(nameOf(here), whole(cost[1] ?? "0", index, line), 0);
      ofCall = false;
      continue;
    }
    const calls = CALLS.exec(line);
    if (calls) {
      ledger.add(nameOf(called), 0, whole(calls[1]!, index, line));
      called.object = here.object; // `cob` holds for one call
      ofCall = true;
      continue;
    }
    const totals = TOTALS.exec(line);
    if (totals) total = whole(totals[1]!, index, line);
    else if (line === "events: Ir") events = true;
    else if (!HEADER.test(line)) throw malformed(index, line);
  }
  if (!events) throw new ProfileError("no line says that instructions (Ir) were counted");
  if (total !== ledger.total)
    throw new ProfileError(`its costs are ${ledger.total} together, its total is ${total}`);
  return { unit: "instructions", total, functions: ledger.functions };
}

function nameOf({ object, function: name }: { object: string; function: string }): string {
  if (/^(0x[0-9a-f]+|\(below main\)|\?\?\?)$/.test(name))
    return `unnamed code of ${object.split("/").at(-1) || "an unknown library"}`;
  return name.replace(CRATE_HASH, "");
}

function whole(digits: string, index: number, line: string): number {
  const value = Number(digits);
  if (!Number.isSafeInteger(value)) throw malformed(index, line);
  return value;
}

function malformed(index: number, line: string): ProfileError {
  return new ProfileError(`line ${index + 1} is none of Callgrind's: ${line.slice(0, 80)}`);
}
