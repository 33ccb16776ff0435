import { type Costs, Ledger, ProfileError } from "./costs.ts";

/**
 * Runs a module (-m) or a script as its interpreter would, under cProfile, and writes one line of JSON a function:
 * [file and name, calls, own seconds]. It begins to listen when the program asks for its request, so that the imports
 * before that, a start's longest part, hide nothing. Files are named from their place on sys.path, since the two sides lie in
 * different folders; lines are not named, since a change moves them.
 */
export const CPROFILE_PROGRAM = `
import cProfile, io, json, os, runpy, sys
out, name = sys.argv[1], sys.argv[2]
module = name == "-m"
if module:
    name = sys.argv[3]
sys.argv = [name, *sys.argv[4 if module else 3:]]
if not module:
    sys.path[0] = os.path.dirname(os.path.abspath(name))
profile = cProfile.Profile()
class Request(io.TextIOWrapper):
    def read(self, *size):
        profile.enable()
        return super().read(*size)
    def readline(self, *size):
        profile.enable()
        return super().readline(*size)
    def __next__(self):
        profile.enable()
        return super().__next__()
sys.stdin = Request(sys.stdin.buffer, encoding="utf-8")
def called(code):
    if isinstance(code, str):
        return code
    roots = [p for p in sys.path if p and code.co_filename.startswith(p.rstrip("/") + "/")]
    file = os.path.relpath(code.co_filename, max(roots, key=len)) if roots else code.co_filename
    return file + ":" + getattr(code, "co_qualname", code.co_name)
try:
    if module:
        runpy.run_module(name, run_name="__main__", alter_sys=True)
    else:
        runpy.run_path(name, run_name="__main__")
finally:
    profile.disable()
    with open(out, "w", encoding="utf-8", errors="replace") as file:
        for entry in profile.getstats():
            json.dump([called(entry.code), entry.callcount, entry.inlinetime], file)
            file.write("\\n")
`;

/** Own seconds by function, from what CPROFILE_PROGRAM writes. Throws ProfileError on anything else. */
export function readCprofile(text: string): Costs {
  const ledger = new Ledger();
  const lines = text.split("\n");
  if (lines.pop() !== "" || lines.length === 0) throw new ProfileError("it has no end");
  for (const [index, line] of lines.entries()) {
    const [name, calls, seconds, ...rest] = parse(line);
    const fine =
      typeof name === "string" &&
      typeof calls === "number" &&
      Number.isSafeInteger(calls) &&
      calls >= 0 &&
      typeof seconds === "number" &&
      Number.isFinite(seconds) &&
      rest.length === 0;
    if (!fine) throw new ProfileError(`line ${index + 1} is no function: ${line.slice(0, 80)}`);
    // Addresses of objects differ from process to process.
    ledger.add(name.replace(/ at 0x[0-9a-f]+/g, ""), Math.max(0, seconds), calls);
  }
  return { unit: "seconds", total: ledger.total, functions: ledger.functions };
}

function parse(line: string): unknown[] {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
