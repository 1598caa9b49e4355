import { createServer, request as httpRequest, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultKind } from './faults.ts';
import { standInListener } from './nodeHttp.ts';
import type { SeededCustomer } from './seedBuilders.ts';
import { openTestPanel, readDocument, type TestPanel } from './testPanel.ts';

let panel: TestPanel;
let server: Server;
let origin: string;
let customer: SeededCustomer & { session: string };
let ticketId: number;

beforeAll(async () => {
  panel = openTestPanel({ faultInjection: true });
  customer = panel.customer();
  ticketId = panel.seeder.ticket(customer).id;
  server = createServer(standInListener(panel.standIn));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  origin = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  panel.close();
});

const fields = () => ({
  out: 'json',
  auth: customer.session,
  func: 'clientticket.edit',
  sok: 'ok',
  elid: String(ticketId),
  message: 'by wire',
});

const reply = () => fetch(`${origin}/billmgr`, { method: 'POST', body: new URLSearchParams(fields()) });
const stored = () => panel.seeder.storedMessages(ticketId).length;

test('a reply goes over a real connection, an address of any path leads to the panel', async () => {
  const before = stored();
  expect((await readDocument(await reply())).error).toBe('');
  const response = await fetch(`${origin}/any/path?func=whoami&out=json&auth=${customer.session}`);
  expect((await readDocument(response)).at('user.$name')).toBe(customer.login);
  expect(stored()).toBe(before + 1);
});

describe('an answer broken on purpose', () => {
  test.each<[FaultKind, string, number]>([
    ['dropBefore', 'lost', 0],
    ['dropAfter', 'lost', 1],
    ['delay', '200 document', 1],
    ['truncate', '200 no document', 1],
    ['html502', '502 no document', 1],
    ['empty', '200 no document', 1],
  ])('%s is seen as %s, with %i more stored, and once', async (kind, seen, more) => {
    const before = stored();
    panel.seeder.faultNext(customer, { func: 'clientticket.edit', kind, ms: 20 });
    const outcome = await reply().then(
      async (response) => {
        const text = await response.text();
        const isDocument = text.startsWith('{') && text.endsWith('}');
        return `${response.status} ${isDocument ? 'document' : 'no document'}`;
      },
      () => 'lost',
    );
    expect([outcome, stored() - before]).toEqual([seen, more]);
    expect((await readDocument(await reply())).error).toBe('');
  });

  test('is for its customer and function alone', async () => {
    panel.seeder.faultNext(customer, { func: 'notify', kind: 'html502' });
    expect((await reply()).status).toBe(200);
    const stranger = panel.customer();
    expect((await panel.ask({ func: 'notify' }, stranger.session)).error).toBe('');
  });

  test('needs the option, whatever the store says', async () => {
    const calm = openTestPanel();
    const { session, ...owner } = calm.customer();
    calm.seeder.faultNext(owner, { func: '*', kind: 'dropBefore' });
    expect((await calm.ask({ func: 'whoami', fault: 'dropBefore' }, session)).error).toBe('');
    calm.close();
  });
});

describe('H082 over a real connection', () => {
  test('a body cut off stores nothing', async () => {
    const before = stored();
    const body = new URLSearchParams(fields()).toString();
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => {
        const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n';
        socket.write(`${head}Content-Length: ${body.length + 1}\r\n\r\n${body}`, () => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    expect((await readDocument(await reply())).error).toBe('');
    expect(stored()).toBe(before + 1);
  });

  test('a body too large is refused before it is read', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { 'content-length': '60000001', 'content-type': 'application/x-www-form-urlencoded' };
      const sent = httpRequest(`${origin}/`, { method: 'POST', headers }, (response) => {
        resolve(response.statusCode);
        sent.destroy();
      });
      sent.on('error', reject);
      sent.flushHeaders();
    });
    expect(status).toBe(413);
  });
});
