// The package types only its full build; the light one lacks nothing but Redis.
declare module "bottleneck/light.js" {
  export { default } from "bottleneck";
}
