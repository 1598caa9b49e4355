import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { openList, sampleText, ticketId } from './cannedPanel.ts';
import { listTickets } from './listTickets.ts';
import { configurePanel } from './panelConfig.ts';
import { sendReply } from './replyTicket.ts';

const reply = { ticketId: ticketId('1060'), message: 'Thanks' };

describe('on a real connection', () => {
  const servers: ReturnType<typeof createServer>[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  async function panelAt(listener: RequestListener): Promise<void> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No port');
    configurePanel({
      address: `http://127.0.0.1:${address.port}/billmgr`,
      fetch: (address, init) => fetch(address, init),
    });
  }

  test('the request is a form with the header that no other site can send', async () => {
    const { promise, resolve } = Promise.withResolvers<{ headers: Record<string, unknown>; body: string }>();
    await panelAt((request, response) => {
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        resolve({ headers: request.headers, body });
        response.end(sampleText('reply-ok.json'));
      });
    });
    const result = await sendReply({ ...reply, message: 'a + b\n& ünï 🔥' });
    expect(result).toEqual({ outcome: 'done', value: null });
    const { headers, body } = await promise;
    expect(headers).toMatchObject({
      'x-frontdesk': '1',
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    });
    expect(body).toContain('message=a+%2B+b%0A%26+');
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      func: 'clientticket.edit',
      elid: '1060',
      message: 'a + b\n& ünï 🔥',
      clicked_button: 'ok',
      lang: 'en',
      out: 'json',
      sok: 'ok',
    });
  });

  test('a redirect is not followed', async () => {
    let requests = 0;
    await panelAt((_request, response) => {
      requests += 1;
      response.writeHead(302, { Location: '/manager' }).end();
    });
    expect(await listTickets(openList).catch((error: unknown) => error)).toMatchObject({ kind: 'session' });
    expect(requests).toBe(1);
  });

  test('S038 a connection that dies in the middle of the answer leaves the reply unknown', async () => {
    await panelAt((_request, response) => {
      response.writeHead(200, { 'Content-Length': '500' });
      response.write('{"doc":{"ok"', () => response.destroy());
    });
    expect(await sendReply(reply)).toMatchObject({ outcome: 'unknown', failure: { kind: 'network' } });
  });
});
