import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  SYSTEM
} from "./chunk-6FBEAZ4I.mjs";
import {
  EXIT,
  RvpError
} from "./chunk-6EM3VHSD.mjs";

// src/system/faults.ts
function faultOf(error) {
  const stack = void 0;
  if (error instanceof RvpError) {
    const { message, hint, exitCode } = error;
    return { message, hint, exitCode, stack };
  }
  const { code = "", path } = error ?? {};
  const known = SYSTEM[code];
  if (known) {
    const [meaning, hint] = known;
    const message = `${path ? `${path}: ` : ""}${meaning} (${code})`;
    return { message, hint, exitCode: EXIT.notMeasured, stack };
  }
  if (error instanceof RangeError && /call stack/.test(error.message)) {
    const message = "something that was read is nested too deeply";
    const hint = "look for a value with thousands of brackets in the files that were named";
    return { message, hint, exitCode: EXIT.notMeasured, stack };
  }
  return {
    message: `a defect of rvp-bench: ${error instanceof Error ? error.message : String(error)}`,
    hint: "please report it, with the lines below",
    exitCode: EXIT.notMeasured,
    stack: error instanceof Error ? error.stack : void 0
  };
}

export {
  faultOf
};
