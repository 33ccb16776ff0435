import { type Call, CallTree, type Costs, ProfileError } from "./call_tree.ts";
import { RUN_PROGRAM, TAKE_ARGUMENTS } from "./python_runner.ts";

/**
 * Runs a module (-m) or a script as its interpreter would, and writes its call tree, a line of JSON for each path of
 * callers, callers first: [depth, name, builtin, calls, own seconds]. Every call is seen, and the time that seeing
 * takes is left out. Imports are, too: they are a start's longest part, and would hide the rest. So it begins when the
 * program asks for its request. Files are named from their place on sys.path, since the two sides lie in
 * different folders; lines are not named, since a change moves them.
 */
export const TRACE_PROGRAM = `
import importlib, io, json, os, runpy, sys, time
${TAKE_ARGUMENTS}
DEEPEST, MOST = 200, 100_000
class Call:
    __slots__ = ("of", "calls", "own", "callees")
    def __init__(self, of, calls=0):
        self.of, self.calls, self.own, self.callees = of, calls, 0.0, {}
def tracer(path, clock=time.perf_counter):
    now_in, size, last = path[-1], len(path), clock()
    def trace(frame, event, what):
        nonlocal now_in, size, last
        now_in.own += clock() - last
        if event == "call" or event == "c_call":
            of = frame.f_code if event == "call" else (what.__module__, what.__qualname__)
            if event == "call" and of is importing:
                now_in = imports
            elif now_in is not imports and of != now_in.of and len(path) < DEEPEST:
                callee = now_in.callees.get(of)
                if callee is None and size < MOST:
                    size += 1
                    callee = now_in.callees[of] = Call(of)
                if callee is not None:
                    callee.calls += 1
                    now_in = callee
            path.append(now_in)
        elif len(path) > 1:
            path.pop()
            now_in = path[-1]
        last = clock()
    return trace
root, imports = Call(""), Call("")
importing = importlib._bootstrap._find_and_load.__code__
def begin(frame):
    if root.callees:
        return
    frames = []
    while frame is not None and frame.f_code.co_filename != "<string>":
        if "runpy" not in frame.f_code.co_filename:
            frames.append(frame.f_code)
        frame = frame.f_back
    path = [root]
    for code in reversed(frames):
        path[-1].callees[code] = Call(code, 1)
        path.append(path[-1].callees[code])
    path += [path[-1], path[-1]] # what calls this, and this, will return
    sys.setprofile(tracer(path))
class Request(io.TextIOWrapper):
    def read(self, *size):
        begin(sys._getframe(1))
        return super().read(*size)
    def readline(self, *size):
        begin(sys._getframe(1))
        return super().readline(*size)
    def __next__(self):
        begin(sys._getframe(1))
        return super().__next__()
sys.stdin = Request(sys.stdin.buffer, encoding="utf-8")
def called(of):
    if isinstance(of, tuple):
        return ".".join(str(part) for part in of if part and part != "builtins")
    if isinstance(of, str):
        return of
    roots = [p for p in sys.path if p and of.co_filename.startswith(p.rstrip("/") + "/")]
    file = os.path.relpath(of.co_filename, max(roots, key=len)) if roots else of.co_filename
    return file + ":" + getattr(of, "co_qualname", of.co_name)
def write(file):
    names, left = {}, [(0, root)]
    while left:
        depth, call = left.pop()
        if call.of not in names:
            names[call.of] = called(call.of)
        builtin = isinstance(call.of, tuple)
        json.dump([depth, names[call.of], builtin, call.calls, call.own], file)
        file.write("\\n")
        left.extend((depth + 1, callee) for callee in call.callees.values())
try:
${RUN_PROGRAM}
finally:
    sys.setprofile(None)
    with open(out, "w", encoding="utf-8", errors="replace") as file:
        write(file)
`;

/** Seconds that no run lasts: sums of less are finite. */
const LONGEST = 1e9;

/** Own seconds by call path, from what TRACE_PROGRAM writes. Throws ProfileError on anything else. */
export function readPythonTrace(text: string): Costs {
  const lines = text.split("\n");
  if (lines.pop() !== "" || lines.length === 0) throw new ProfileError("it has no end");
  const tree = new CallTree();
  const path: Call[] = [];
  for (const [index, line] of lines.entries()) {
    const [depth, name, builtin, calls, seconds, ...rest] = parse(line);
    const caller = typeof depth === "number" ? path[depth - 1] : undefined;
    const fine =
      (index === 0 ? depth === 0 : caller !== undefined) &&
      typeof name === "string" &&
      typeof builtin === "boolean" &&
      typeof calls === "number" &&
      Number.isSafeInteger(calls) &&
      calls >= 0 &&
      typeof seconds === "number" &&
      seconds < LONGEST &&
      rest.length === 0;
    if (!fine) throw new ProfileError(`line ${index + 1} is no call: ${line.slice(0, 80)}`);
    // Addresses of objects differ from process to process.
    const stable = name.replace(/ at 0x[0-9a-f]+/g, "");
    const call = caller ? tree.callee(caller, stable, builtin) : tree.root;
    if (caller) call.calls += calls;
    call.self += Math.max(0, seconds);
    path.length = depth as number;
    path.push(call);
  }
  // Nothing was seen, which is not that nothing was done.
  if (tree.root.children.size === 0)
    throw new ProfileError("the program does not read its request as text from sys.stdin");
  return { unit: "seconds", root: tree.root };
}

function parse(line: string): unknown[] {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
