/**
 * Pieces of the programs that watch a Python program: what to write and what to run, from the command line FILE -m MODULE …
 * or FILE SCRIPT …, with the arguments and the path that it would have without them. They need os, runpy and sys.
 */
export const TAKE_ARGUMENTS = `\
out, name = sys.argv[1], sys.argv[2]
module = name == "-m"
if module:
    name = sys.argv[3]
sys.argv = [name, *sys.argv[4 if module else 3:]]
if not module:
    sys.path[0] = os.path.dirname(os.path.abspath(name))`;

/** In a block: run it as its interpreter would. */
export const RUN_PROGRAM = `\
    if module:
        runpy.run_module(name, run_name="__main__", alter_sys=True)
    else:
        runpy.run_path(name, run_name="__main__")`;
