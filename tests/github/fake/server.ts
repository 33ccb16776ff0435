import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { requestProblems, responseProblems, templateOf } from "./api_description.ts";
import { routes, type State } from "./routes.ts";

/** What goes wrong with the next requests that match. */
export interface Fault {
  /** Method and a part of the path. */
  match: string;
  /** How often; default once. */
  times?: number;
  /** The request is carried out, only its answer is lost. */
  carriedOut?: boolean;
  /** The answer instead; absent: the connection is cut. */
  answer?: { status: number; message: string; headers?: Record<string, string> };
  /** Runs just before, e.g. to let someone else act. */
  before?: () => void;
}

export interface LoggedRequest {
  method: string;
  path: string;
  body: unknown;
  at: number;
}

/**
 * A GitHub of the tests on a real socket: it keeps comments, checks and pull requests, and holds every
 * request, and every answer of its own, against GitHub's API description. Violations are collected, and
 * tests end by asserting that there are none.
 */
export class FakeGitHub {
  readonly requests: LoggedRequest[] = [];
  readonly violations: string[] = [];
  readonly faults: Fault[] = [];
  readonly state: State;
  readonly #server: Server;

  private constructor(state: State) {
    this.state = state;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error) => {
        this.violations.push(`the fake itself failed: ${error.stack}`);
        response.destroy();
      });
    });
  }

  static async start(state: State): Promise<FakeGitHub> {
    const fake = new FakeGitHub(state);
    await new Promise<void>((resolve) => fake.#server.listen(0, "127.0.0.1", resolve));
    state.url = fake.url;
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Requests by method and path, in order. */
  get log(): string[] {
    return this.requests.map(({ method, path }) => `${method} ${path}`);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("utf8");
    const body = text === "" ? undefined : JSON.parse(text);
    const { pathname, searchParams } = new URL(request.url ?? "/", this.url);
    const method = request.method ?? "";
    this.requests.push({ method, path: request.url ?? "", body, at: Date.now() });

    const template = templateOf(method, pathname);
    if (template === undefined) {
      this.violations.push(`${method} ${pathname}: no such operation`);
      return send(response, 404, { message: "Not Found" });
    }
    for (const problem of requestProblems(method, template, searchParams, body)) {
      this.violations.push(`${method} ${pathname}: ${problem}`);
    }
    const fault = this.#takeFault(`${method} ${pathname}`);
    fault?.before?.();
    if (fault && !fault.carriedOut && !fault.before) return answerFault(response, fault);

    const answer = routes({
      state: this.state,
      method,
      template,
      segments: pathname.split("/"),
      query: searchParams,
      body,
      token: request.headers.authorization,
    });
    for (const problem of responseProblems(method, template, answer.status, answer.body)) {
      this.violations.push(`the fake's answer to ${method} ${pathname}: ${problem}`);
    }
    if (fault?.carriedOut) return answerFault(response, fault);
    send(response, answer.status, answer.body, answer.headers);
  }

  #takeFault(line: string): Fault | undefined {
    const index = this.faults.findIndex(({ match }) => {
      const [method = "", part = ""] = match.split(" ");
      return line.startsWith(`${method} `) && line.includes(part);
    });
    const fault = this.faults[index];
    if (!fault) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) this.faults.splice(index, 1);
    return fault;
  }
}

function answerFault(response: ServerResponse, { answer }: Fault): void {
  if (answer) send(response, answer.status, { message: answer.message }, answer.headers);
  else response.destroy();
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(body === undefined ? "" : JSON.stringify(body));
}
