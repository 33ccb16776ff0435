import { runCommand } from "../system/command.ts";
import { startGroup } from "../system/process.ts";

/**
 * Both sides change places every ten milliseconds: a phase then sees every core several times, however long a neighbour
 * on the host slows one of them down.
 */
const PERIOD_SECONDS = 0.01;

/**
 * Whatever is started below the harness on the cores of a place belongs to that side, with all its threads and
 * children. A process that ends meanwhile, or may not be moved, is left alone.
 */
const PROGRAM = `
import os, sys, time

places = [{int(core) for core in text.split(",")} for text in sys.argv[2:]]
sides = {}
turn = 0

def names(path):
    try:
        return os.listdir(path)
    except OSError:
        return []

def children(pid):
    for task in names(f"/proc/{pid}/task"):
        try:
            with open(f"/proc/{pid}/task/{task}/children") as file:
                yield from map(int, file.read().split())
        except OSError:
            pass

def move(pid, cores):
    for task in names(f"/proc/{pid}/task"):
        try:
            os.sched_setaffinity(int(task), cores)
        except OSError:
            pass
    for child in children(pid):
        move(child, cores)

def visit(pid):
    for child in children(pid):
        try:
            cores = os.sched_getaffinity(child)
        except OSError:
            continue
        if child not in sides and cores in places:
            sides[child] = places.index(cores)
        if child in sides:
            move(child, places[sides[child] ^ turn])
        else:
            visit(child)

harness = os.getppid()
while os.getppid() == harness:
    time.sleep(float(sys.argv[1]))
    turn ^= 1
    sides = {pid: side for pid, side in sides.items() if os.path.exists(f"/proc/{pid}")}
    visit(harness)
`;

/** Can running processes be moved to other cores here? It takes Linux and a Python. */
export async function canSwapCores(): Promise<boolean> {
  const probe =
    "import os; os.sched_setaffinity(0, os.sched_getaffinity(0)); open(f'/proc/self/task/{os.getpid()}/children')";
  return !(await runCommand(["python3", "-I", "-S", "-c", probe], ".")).failed;
}

/**
 * Both sides change places until this is disposed of.
 *
 * @param places cores of each, as taskset names them
 */
export function swapCores(places: readonly [string, string], signal: AbortSignal): AsyncDisposable {
  const argv = ["python3", "-I", "-S", "-c", PROGRAM, String(PERIOD_SECONDS), ...places];
  const { stdout, stderr, kill, end } = startGroup(argv, { cwd: ".", env: {} }, signal);
  stdout.resume();
  stderr.resume();
  const stop = async () => {
    kill();
    await end; // the next one must not meet it
  };
  return { [Symbol.asyncDispose]: stop };
}
