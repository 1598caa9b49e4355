import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startFrontdesk } from './frontdesk.ts';
import type { Frontdesk, FrontdeskOptions } from './frontdesk.ts';
import type { PanelHandler } from './standInPanel.ts';

export const page =
  '<!doctype html><title>Frontdesk</title><script type="application/json" id="frontdesk-config">{}</script>';

/** A built app in a directory of its own, gone after the test. */
export function appDirOf(files: Readonly<Record<string, string | Buffer>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'frontdesk-app-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ 'index.html': page, ...files })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  return dir;
}

export type Bench = Frontdesk & { port: number };

/** A server on a free port, closed after the test. Without a panel of its own every call is answered with an empty document. */
export async function startBench(options: Partial<FrontdeskOptions> = {}): Promise<Bench> {
  const frontdesk = await startFrontdesk({
    port: 0,
    host: '127.0.0.1',
    appDir: options.appDir ?? appDirOf({}),
    ...(options.panelUrl === undefined ? { panelHandler: async () => documentOf({}) } : {}),
    ...options,
  });
  onTestFinished(() => frontdesk.close());
  return { ...frontdesk, port: Number(new URL(frontdesk.url).port) };
}

export type Seen = { method: string; url: string; headers: Headers; body: string };

/** A panel that remembers what reached it and answers as it is told. */
export function fakePanel(answer: (seen: Seen) => Response | Promise<Response>): {
  seen: Seen[];
  handle: PanelHandler;
} {
  const seen: Seen[] = [];
  return {
    seen,
    handle: async (request) => {
      const body = Buffer.from(await request.arrayBuffer()).toString('latin1');
      const call = { method: request.method, url: request.url, headers: request.headers, body };
      seen.push(call);
      return answer(call);
    },
  };
}

export function documentOf(doc: object, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json({ doc }, { headers });
}

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string; bytes: Buffer };

export type Asked = {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer;
};

/** One request and its whole answer. Unlike `fetch` it sends the headers it is given, all of them. */
export function ask(port: number, path: string, asked: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = asked;
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: { ...length, ...headers },
      agent: false,
    };
    const outgoing = request(options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text: bytes.toString('utf8'),
          bytes,
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const form = 'application/x-www-form-urlencoded';

/** A request as Frontdesk's own page sends it. */
export function askAsApp(
  port: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const own = { 'x-frontdesk': '1', 'sec-fetch-site': 'same-origin', 'content-type': form };
  return ask(port, '/billmgr', { method: 'POST', headers: { ...own, ...headers }, body });
}

/** A bare connection, closed after the test. */
export function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', reject);
    onTestFinished(() => void socket.destroy());
  });
}

/** Sends bytes as they are and gives what comes back until the server closes. */
export async function sendRaw(port: number, text: string): Promise<string> {
  const socket = await openSocket(port);
  const whole = readToEnd(socket);
  socket.write(text, 'latin1');
  return whole;
}

export function readToEnd(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
    socket.on('close', () => resolve(text));
  });
}

/** Status lines in a raw answer: one per answer that came. */
export function statusesOf(raw: string): number[] {
  return [...raw.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1]));
}
