import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * GitHub's cache service, both protocols that @actions/cache speaks: v1 (REST, as act and older servers)
 * and v2 (Twirp, then a blob store, as github.com). Entries live in memory.
 */
export class FakeCacheService {
  readonly requests: string[] = [];
  /** Answer every request with this status instead. */
  broken?: number;
  readonly #entries = new Map<string, { version: string; archive: Buffer; done: boolean }>();
  readonly #server: Server;
  private constructor() {
    this.#server = createServer(async (request, response) => {
      const body = await bytesOf(request);
      const path = request.url ?? "";
      this.requests.push(`${request.method} ${path.split("?", 1)[0]}`);
      const answer = this.broken
        ? { status: this.broken, body: {} }
        : this.#answer(request, path, body);
      if (Buffer.isBuffer(answer.body)) {
        response.writeHead(answer.status, { "content-length": answer.body.length });
        response.end(answer.body);
      } else {
        response.writeHead(answer.status, { "content-type": "application/json" });
        response.end(JSON.stringify(answer.body));
      }
    });
  }

  static async start(): Promise<FakeCacheService> {
    const service = new FakeCacheService();
    await new Promise<void>((resolve) => service.#server.listen(0, "127.0.0.1", resolve));
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, path: string, body: Buffer) {
    const { pathname, searchParams } = new URL(path, this.url);
    const key = decodeURIComponent(pathname.split("/").at(-1) ?? "");
    if (pathname.startsWith("/blob/")) return this.#blob(request, key, body);
    const json = body.length > 0 && !pathname.match(/caches\/\w/) ? JSON.parse(String(body)) : {};
    switch (`${request.method} ${pathname}`) {
      case "GET /_apis/artifactcache/cache": {
        const found = this.#find(searchParams.get("keys") ?? "", searchParams.get("version"));
        if (!found) return { status: 204, body: {} };
        return { status: 200, body: { cacheKey: found, archiveLocation: this.#blobUrl(found) } };
      }
      case "POST /_apis/artifactcache/caches":
        return { status: 201, body: { cacheId: this.#reserve(json.key, json.version) } };
      case "POST /twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry":
        this.#reserve(json.key, json.version);
        return { status: 200, body: { ok: true, signed_upload_url: this.#blobUrl(json.key) } };
      case "POST /twirp/github.actions.results.api.v1.CacheService/FinalizeCacheEntryUpload":
        return { status: 200, body: { ok: true, entry_id: "1" } };
      case "POST /twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL": {
        const found = this.#find(json.key, json.version);
        const url = found ? this.#blobUrl(found) : "";
        return {
          status: 200,
          body: { ok: Boolean(found), signed_download_url: url, matched_key: found ?? "" },
        };
      }
      default:
        return this.#upload(request, pathname, body);
    }
  }

  /** v1: chunks, then a commit; the id is the place in the order of reservation. */
  #upload(request: IncomingMessage, pathname: string, body: Buffer) {
    const entry = [...this.#entries.values()][Number(pathname.split("/").at(-1)) - 1];
    if (!entry) return { status: 404, body: {} };
    if (request.method === "PATCH") entry.archive = Buffer.concat([entry.archive, body]);
    else entry.done = true;
    return { status: 204, body: {} };
  }

  #blob(request: IncomingMessage, key: string, body: Buffer) {
    const entry = this.#entries.get(key);
    if (!entry) return { status: 404, body: {} };
    if (request.method === "PUT") {
      entry.archive = body;
      entry.done = true;
      return { status: 201, body: {} };
    }
    return { status: 200, body: entry.archive };
  }

  #find(key: string, version: string | null): string | undefined {
    const entry = this.#entries.get(key);
    return entry?.done && entry.version === version ? key : undefined;
  }

  #reserve(key: string, version: string): number {
    this.#entries.set(key, { version, archive: Buffer.alloc(0), done: false });
    return this.#entries.size;
  }

  #blobUrl(key: string): string {
    return `${this.url}blob/${encodeURIComponent(key)}`;
  }
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
