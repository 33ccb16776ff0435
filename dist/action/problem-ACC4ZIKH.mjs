import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  isAmbiguous,
  problemOf,
  statusOf
} from "./chunk-WAORSA6Y.mjs";
import "./chunk-6EM3VHSD.mjs";
import "./chunk-6PN6P5XH.mjs";
export {
  isAmbiguous,
  problemOf,
  statusOf
};
