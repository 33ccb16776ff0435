import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import "./chunk-6PN6P5XH.mjs";

// src/github/pull.ts
async function findPull(client, repository, ref, headSha) {
  if ("number" in ref) return ref.number;
  const { data } = await client.rest.pulls.list({
    ...repository,
    state: "open",
    head: `${ref.headOwner}:${ref.headBranch}`,
    per_page: 100
  });
  return data.find(({ head }) => head.sha === headSha)?.number;
}
export {
  findPull
};
