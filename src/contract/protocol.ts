import type { Results } from "./generated/types.ts";

/** The version that is written, and that the schemas describe. */
export const PROTOCOL: Results["protocol"] = 1;
