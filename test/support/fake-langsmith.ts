/** Records what LangSmith's real client sends: runs (JSON batches or multipart), feedback, deletions. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unlessCutOff } from './unless-cut-off.js';
import { readAll } from './telegram/request-body.js';

export interface RecordedRun {
  readonly id: string;
  readonly name: string;
  readonly run_type: string;
  readonly parent_run_id?: string;
  readonly trace_id: string;
  readonly session_name: string;
  readonly start_time: unknown;
  readonly end_time?: unknown;
  readonly error?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly extra?: { readonly metadata?: Readonly<Record<string, unknown>> };
}

export interface FakeLangSmith {
  readonly url: string;
  /** Creation and update of a run as one. */
  readonly runs: ReadonlyMap<string, RecordedRun>;
  readonly feedback: readonly { readonly run_id: string; readonly key: string; readonly score: number }[];
  readonly deletions: readonly unknown[];
  /** Every byte received. */
  received(): string;
  close(): Promise<void>;
}

type Fields = Record<string, unknown>;

export async function openFakeLangSmith(
  options: { readonly multipart?: boolean; readonly refuse?: number } = {},
): Promise<FakeLangSmith> {
  const runs = new Map<string, RecordedRun>();
  const feedback: { run_id: string; key: string; score: number }[] = [];
  const deletions: unknown[] = [];
  let received = '';

  const merge = (id: string, fields: Fields): void => {
    const known: Fields = { ...runs.get(id) };
    for (const [field, value] of Object.entries(fields))
      if (value !== undefined && value !== null) known[field] = value;
    runs.set(id, { ...known, id } as unknown as RecordedRun);
  };

  async function takeMultipart(body: Buffer, contentType: string): Promise<void> {
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': contentType },
    }).formData();
    for (const [name, part] of form.entries()) {
      const [event = '', id = '', field] = name.split('.');
      if (event !== 'post' && event !== 'patch') continue;
      const value: unknown = JSON.parse(typeof part === 'string' ? part : await part.text());
      merge(id, field ? { [field]: value } : (value as Fields));
    }
  }

  const server = createServer((request, response) => {
    const answerIt = async (): Promise<void> => {
      const body = await readAll(request);
      received += body.toString('utf8');
      const { pathname } = new URL(request.url ?? '/', 'http://fake');
      const json = (): Fields => JSON.parse(body.toString('utf8')) as Fields;
      let answer: unknown = {};
      if (options.refuse && pathname !== '/info') {
        response.writeHead(options.refuse).end('{}');
        return;
      }
      if (pathname === '/info')
        answer = { batch_ingest_config: { use_multipart_endpoint: options.multipart ?? false } };
      else if (pathname === '/sessions') answer = [{ id: '11111111-1111-4111-8111-111111111111', name: 'p' }];
      else if (pathname === '/feedback') feedback.push(json() as (typeof feedback)[number]);
      else if (pathname === '/api/v1/runs/delete') deletions.push(json());
      else if (pathname === '/runs/multipart')
        await takeMultipart(body, request.headers['content-type'] ?? '');
      else if (pathname === '/runs/batch') {
        const { post = [], patch = [] } = json() as { post?: Fields[]; patch?: Fields[] };
        for (const run of [...post, ...patch]) merge(String(run['id']), run);
      }
      response.writeHead(request.method === 'POST' ? 202 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    };
    void unlessCutOff(request, answerIt());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    runs,
    feedback,
    deletions,
    received: () => received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
