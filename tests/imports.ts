import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { globSync } from "tinyglobby";

/** From file to what it imports: a path below the repository, or a package. Types count. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
/** import and export statements as the formatter leaves them, and import("…") of a value or a type. */
const TYPESCRIPT = /^(?:import|export)\b[^;"]*?"([^"]+)";|\bimport\("([^"]+)"\)/gm;

/** The import statements of src/. */
export function typescriptImports(): Imports {
  return new Map(
    globSync("src/**/*.{ts,mts,mjs}").map((file) => {
      const code = readFileSync(file, "utf8").replace(COMMENT, "");
      const named = [...code.matchAll(TYPESCRIPT)].map((match) => (match[1] ?? match[2])!);
      return [file, named.map((name) => resolve(file, name))];
    }),
  );
}

const PYTHON_ROOT = "impl/python/src";
const PYTHON = /^\s*(?:from\s+(\.*)([\w.]*)\s+import\s+([\w ,]+)|import\s+([\w.]+))/gm;

/** The import statements of the Python suite: modules as paths, without .py. */
export function pythonImports(): Imports {
  return new Map(
    globSync(`${PYTHON_ROOT}/**/*.py`).map((file) => {
      const found = [...readFileSync(file, "utf8").matchAll(PYTHON)].flatMap(
        ([, dots = "", from = "", names = "", whole]) => {
          if (whole !== undefined) return [absolute(whole)];
          const folder = join(dirname(file), "../".repeat(Math.max(0, dots.length - 1)));
          const module = dots === "" ? absolute(from) : join(folder, from.replaceAll(".", "/"));
          // `from .. import dl` names a module, too.
          return [module, ...names.split(",").map((name) => join(module, name.trim()))];
        },
      );
      return [file, found];
    }),
  );
}

function absolute(module: string): string {
  return `${PYTHON_ROOT}/${module.replaceAll(".", "/")}`;
}

function resolve(file: string, name: string): string {
  return name.startsWith(".") ? normalize(join(dirname(file), name)) : name;
}
