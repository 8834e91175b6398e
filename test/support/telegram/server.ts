/** The HTTP side of the fake: routing, token check, injected failures. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BotApiError } from './bot-api-error.js';
import { checkParameters } from './documented.js';
import { METHODS, type World } from './methods.js';
import { readCallBody, type CallParameters } from './request-body.js';
import { unlessCutOff } from '../unless-cut-off.js';

export interface BotCall {
  readonly method: string;
  readonly parameters: CallParameters;
  readonly at: number;
  /** HTTP status answered; null while it is open. */
  status: number | null;
  /** Length the caller stated, or null: plain servers refuse such a call. */
  readonly statedBytes: number | null;
}

export interface Failure {
  readonly method: string;
  /** 0 cuts the connection. */
  readonly status: number;
  readonly description: string;
  /** Answered with a page instead of JSON, as by a proxy or a server of another kind. */
  readonly page?: boolean;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

class PageError extends Error {
  constructor(readonly status: number) {
    super(`Page ${status}`);
  }
}

export class BotApiServer {
  readonly calls: BotCall[] = [];
  readonly missing = new Set<string>();
  failures: Failure[] = [];
  stalls: { readonly method: string; readonly ms: number }[] = [];
  private offline = false;
  private readonly server: Server;

  constructor(
    private readonly world: World,
    private readonly token: string,
  ) {
    this.server = createServer((request, response) => {
      void unlessCutOff(request, this.answer(request, response));
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** While offline every connection is cut. */
  setOffline(offline: boolean): void {
    this.offline = offline;
    if (offline) this.server.closeAllConnections();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = decodeURI(request.url ?? '');
    if (this.offline) {
      request.socket.destroy();
      return;
    }
    const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(url);
    if (file) return this.sendFile(response, file[1] ?? '', file[2] ?? '');
    const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(url) ?? [];
    const length = request.headers['content-length'];
    const statedBytes = length === undefined ? null : Number(length);
    const call: BotCall = { method, parameters: {}, at: Date.now(), status: null, statedBytes };
    try {
      if (token !== this.token) throw new BotApiError(401, 'Unauthorized');
      const result = await this.run(call, request, response);
      this.sendJson(response, call, 200, { ok: true, result });
    } catch (error) {
      if (error instanceof PageError) return this.sendPage(response, call, error.status);
      if (!(error instanceof BotApiError)) throw error;
      if (error.status === 0) {
        request.socket.destroy();
        return;
      }
      this.sendJson(response, call, error.status, {
        ok: false,
        error_code: error.status,
        description: error.description,
        parameters: error.parameters,
      });
    }
  }

  private async run(call: BotCall, request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const body = await readCallBody(request);
    Object.assign(call, { parameters: body.parameters });
    this.calls.push(call);
    const stall = this.stalls.find(({ method }) => method === call.method);
    if (stall) {
      this.stalls = this.stalls.filter((other) => other !== stall);
      await new Promise((resolve) => setTimeout(resolve, stall.ms));
    }
    const failure = this.failures.find(({ method }) => method === call.method);
    if (failure) {
      this.failures = this.failures.filter((other) => other !== failure);
      if (failure.page) throw new PageError(failure.status);
      throw new BotApiError(failure.status, failure.description, failure.parameters);
    }
    const method = this.missing.has(call.method) ? undefined : METHODS[call.method];
    if (!method) throw new BotApiError(404, 'Not Found: method not found');
    checkParameters(call.method, body.parameters);
    const gone = new Promise<void>((resolve) => response.once('close', resolve));
    return method(this.world, body, gone);
  }

  private sendPage(response: ServerResponse, call: BotCall, status: number): void {
    call.status = status;
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end(`<html><h1>${status}</h1></html>`);
  }

  private sendJson(response: ServerResponse, call: BotCall, status: number, body: object): void {
    call.status = status;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }

  private sendFile(response: ServerResponse, token: string, path: string): void {
    const bytes = token === this.token ? this.world.files.read(path) : undefined;
    response.writeHead(bytes ? 200 : 404);
    response.end(bytes);
  }
}
