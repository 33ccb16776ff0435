import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  statusOf
} from "./chunk-46JUTQZF.mjs";
import "./chunk-2G54H766.mjs";
import "./chunk-6PN6P5XH.mjs";

// src/github/authorize.ts
async function authorize(client, repository, label, event) {
  if (event.action !== "labeled" || event.label?.name !== label) {
    return { authorized: false, reason: `this event does not set the label "${label}"` };
  }
  const { login, type } = event.sender ?? {};
  if (!login || type === "Bot") {
    return { authorized: false, reason: `the label "${label}" was not set by a person` };
  }
  const permission = await permissionOf(client, repository, login);
  return permission === "admin" || permission === "write" ? { authorized: true, by: login } : { authorized: false, reason: `${login} set the label, but may only ${permission} here` };
}
async function permissionOf(client, repository, username) {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
      ...repository,
      username
    });
    return data.permission;
  } catch (error) {
    if (statusOf(error) === 404) return "none";
    throw error;
  }
}
export {
  authorize
};
