import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);

// src/system/errors.ts
var EXIT = {
  pass: 0,
  regression: 1,
  usage: 2,
  notMeasured: 3,
  wrongAnswer: 4,
  inconclusive: 5,
  interrupted: 130
};
var RvpError = class extends Error {
  exitCode;
  stage;
  hint;
  constructor(message, options) {
    super(message, { cause: options.cause });
    this.name = "RvpError";
    this.stage = options.stage;
    this.exitCode = options.exitCode ?? EXIT.usage;
    this.hint = options.hint;
  }
};
function messageOf(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0] ?? "";
}

export {
  EXIT,
  RvpError,
  messageOf
};
