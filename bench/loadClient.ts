import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';

/** One signed-in browser with a connection of its own. */
export interface LoadClient {
  /** A call of the panel as the page makes it; gives the answer's body. Fails on any other status than 200. */
  call(fields: Readonly<Record<string, string>>): Promise<string>;
  /** The same for a write, under an id of its own, perhaps with files. */
  write(fields: Readonly<Record<string, string>>, files?: readonly File[]): Promise<string>;
  close(): void;
}

export function openLoadClient(origin: string, session: string): LoadClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const cookie = `frontdesk_session=${session}`;
  const send = async (body: FormData | URLSearchParams, more: Readonly<Record<string, string>> = {}) => {
    // A response knows how a form is written down; so does fetch, at several times the cost for each call.
    const encoded = new Response(body);
    const bytes = Buffer.from(await encoded.arrayBuffer());
    const headers = {
      'x-frontdesk': '1',
      'content-type': encoded.headers.get('content-type') ?? '',
      'content-length': bytes.length,
      cookie,
      ...more,
    };
    return await answerOf(`${origin}/billmgr`, { agent, headers }, bytes);
  };
  return {
    call: (fields) => send(new URLSearchParams({ ...fields, out: 'json', lang: 'en' })),
    write: (fields, files = []) => {
      const body = files.length === 0 ? new URLSearchParams() : new FormData();
      for (const [name, value] of Object.entries({ ...fields, out: 'json', lang: 'en', sok: 'ok' }))
        body.append(name, value);
      files.forEach((file, index) => body instanceof FormData && body.append(`file_${index + 1}`, file));
      return send(body, { 'x-frontdesk-try': randomUUID() });
    },
    close: () => agent.destroy(),
  };
}

type Sent = { agent: Agent; headers: Readonly<Record<string, string | number>> };

function answerOf(address: string, sent: Sent, body: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(address, { ...sent, method: 'POST' }, (answer) => {
      void readAll(answer).then((text) => {
        if (answer.statusCode === 200) resolve(text);
        else reject(new Error(`answered ${answer.statusCode}: ${text.slice(0, 200)}`));
      }, reject);
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

async function readAll(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
