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

harness = int(sys.argv[1])
places = [{int(core) for core in text.split(",")} for text in sys.argv[3:]]
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

def side_of(pid):
    try:
        cores = os.sched_getaffinity(pid)
    except OSError:
        return None
    return places.index(cores) if cores in places else None

def move(pid, side):
    found = [pid]
    for pid in found:  # grows meanwhile
        sides[pid] = side
        for task in names(f"/proc/{pid}/task"):
            try:
                os.sched_setaffinity(int(task), places[side ^ turn])
            except OSError:
                pass
        found.extend(children(pid))

def move_all():
    found = [harness]
    for pid in found:
        for child in children(pid):
            side = sides[child] if child in sides else side_of(child)
            if side is None:
                found.append(child)
            else:
                move(child, side)

while os.getppid() == harness:
    time.sleep(float(sys.argv[2]))
    turn ^= 1
    sides = {pid: side for pid, side in sides.items() if os.path.exists(f"/proc/{pid}")}
    move_all()
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
