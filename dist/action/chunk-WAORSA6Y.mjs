import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  messageOf
} from "./chunk-6EM3VHSD.mjs";

// src/github/problem.ts
function statusOf(error) {
  const status = error?.status;
  return typeof status === "number" ? status : void 0;
}
function isAmbiguous(error) {
  const status = statusOf(error);
  return status === void 0 || status >= 500;
}
function problemOf(error, attempt, permission) {
  const status = statusOf(error);
  const said = messageOf(error).slice(0, 200);
  if (status === 401) return `${attempt}: the token is not valid (401)`;
  if (isRateLimit(error)) return `${attempt}: GitHub's rate limit held too long (${status})`;
  if (status === 403) {
    return `${attempt}: the token may not (403: ${said}); give the job \`permissions: ${permission}\`, and see docs/github.md for pull requests from forks`;
  }
  if (status === 404) return `${attempt}: not found, or hidden from the token (404)`;
  if (status === 422) return `${attempt}: GitHub refused the request (422: ${said})`;
  if (status !== void 0 && status >= 500 && hasResponse(error)) {
    return `${attempt}: GitHub answered ${status} every time`;
  }
  return `${attempt}: no answer from GitHub (${said})`;
}
function hasResponse(error) {
  return error.response !== void 0;
}
function isRateLimit(error) {
  const status = statusOf(error);
  return status === 429 || status === 403 && /rate limit/i.test(messageOf(error));
}

export {
  statusOf,
  isAmbiguous,
  problemOf
};
