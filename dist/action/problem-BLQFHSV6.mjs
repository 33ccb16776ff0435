import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  isAmbiguous,
  problemOf,
  statusOf
} from "./chunk-46JUTQZF.mjs";
import "./chunk-2G54H766.mjs";
import "./chunk-6PN6P5XH.mjs";
export {
  isAmbiguous,
  problemOf,
  statusOf
};
