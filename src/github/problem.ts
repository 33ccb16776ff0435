import { messageOf } from "../system/errors.ts";

/** The status of a refused request; undefined for what is not an answer of the API. */
export function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === "number" ? status : undefined;
}

/** The request may have been carried out though no good answer came: 5xx, time-out, cut connection. */
export function isAmbiguous(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500;
}

/** One sentence: what was tried, what GitHub said, and the next step. */
export function problemOf(error: unknown, attempt: string, permission: string): string {
  const status = statusOf(error);
  const said = messageOf(error).slice(0, 200);
  if (status === 401) return `${attempt}: the token is not valid (401)`;
  if (isRateLimit(error)) return `${attempt}: GitHub's rate limit held too long (${status})`;
  if (status === 403) {
    return `${attempt}: the token may not (403: ${said}); give the job \`permissions: ${permission}\`, and see docs/github.md for pull requests from forks`;
  }
  if (status === 404) return `${attempt}: not found, or hidden from the token (404)`;
  if (status === 422) return `${attempt}: GitHub refused the request (422: ${said})`;
  if (status !== undefined && status >= 500 && hasResponse(error)) {
    return `${attempt}: GitHub answered ${status} every time`;
  }
  return `${attempt}: no answer from GitHub (${said})`;
}

function hasResponse(error: unknown): boolean {
  return (error as { response?: unknown }).response !== undefined;
}

function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  return status === 429 || (status === 403 && /rate limit/i.test(messageOf(error)));
}
