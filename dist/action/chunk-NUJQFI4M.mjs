import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  messageOf
} from "./chunk-6EM3VHSD.mjs";
import {
  warning
} from "./chunk-E6JF65NO.mjs";

// src/action/attempt.ts
async function attempt(what, act, permission = "") {
  try {
    await act();
    return true;
  } catch (error) {
    const { problemOf } = await import("./problem-ACC4ZIKH.mjs");
    const sentence = permission ? problemOf(error, `${what} could not be written`, permission) : `${what} could not be written: ${messageOf(error)}`;
    warning(sentence);
    return false;
  }
}

export {
  attempt
};
