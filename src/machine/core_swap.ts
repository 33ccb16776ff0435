import { runCommand } from "../system/command.ts";
import { startGroup } from "../system/process.ts";

/**
 * Both sides change places so often that each phase sees every core several times, however long a neighbour on the host
 * slows one of them down.
 */
const PERIOD_SECONDS = 0.003;

/** What has been started meanwhile is looked for once in so many moves. */
const MOVES_A_LOOK = 3;

/**
 * Whatever is started below the harness on the cores of a place belongs to that side, with all its threads and
 * children. A process that ends meanwhile, or may not be moved, is left alone.
 */
const PROGRAM = `
import os, sys, time

harness = int(sys.argv[1])
places = [{int(core) for core in text.split(",")} for text in sys.argv[3:]]
sides = {}
moves = 0

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

def side_of(pid):
    try:
        cores = os.sched_getaffinity(pid)
    except OSError:
        return None
    return places.index(cores) if cores in places else None

def tasks_of(pid, side):
    known = [pid]
    for pid in known:  # grows meanwhile
        sides[pid] = side
        for task in names(f"/proc/{pid}/task"):
            yield int(task), side
        known.extend(children(pid))

def find_all():
    found = [harness]
    for pid in found:
        for child in children(pid):
            side = sides[child] if child in sides else side_of(child)
            if side is None:
                found.append(child)
            else:
                yield from tasks_of(child, side)

while os.getppid() == harness:
    if moves % ${MOVES_A_LOOK} == 0:
        sides = {pid: side for pid, side in sides.items() if os.path.exists(f"/proc/{pid}")}
        tasks = list(find_all())
    time.sleep(float(sys.argv[2]))
    moves += 1
    for task, side in tasks:
        try:
            os.sched_setaffinity(task, places[side ^ moves & 1])
        except OSError:
            pass
`;

/** Cores of both places, as taskset names them. */
type Cores = readonly [string, string];

/**
 * Can running processes be moved to other cores here? It takes Linux and a Python. Where the harness itself has the cores of
 * one place only, what it starts could not be told from that side.
 */
export async function canSwapCores(cores: Cores): Promise<boolean> {
  const probe = `
import os, sys
own = os.sched_getaffinity(0)
os.sched_setaffinity(0, own)
open(f"/proc/self/task/{os.getpid()}/children")
sys.exit(own in [{int(core) for core in text.split(",")} for text in sys.argv[1:]])
`;
  return !(await runCommand(["python3", "-I", "-S", "-c", probe, ...cores], ".")).failed;
}

/**
 * Both sides change places until this is disposed of.
 *
 * @param note hears why they stopped, where nobody asked for it
 */
export function swapCores(
  cores: Cores,
  signal: AbortSignal,
  note: (message: string) => void,
): AsyncDisposable {
  const pid = String(process.pid);
  const argv = ["python3", "-I", "-S", "-c", PROGRAM, pid, String(PERIOD_SECONDS), ...cores];
  const { stdout, stderr, kill, end } = startGroup(argv, { cwd: ".", env: {} }, signal);
  stdout.resume();
  stderr.resume();
  let stopped = false;
  end.then(() => {
    if (!stopped && !signal.aborted)
      note("what exchanges the cores of both sides ended; they keep theirs now");
  });
  const stop = async () => {
    stopped = true;
    kill();
    await end; // the next one must not meet it
  };
  return { [Symbol.asyncDispose]: stop };
}
