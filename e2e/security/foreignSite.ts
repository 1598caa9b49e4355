import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

/** A site of somebody else, by another host name: what its pages do is told to the browser as another origin's. */
export interface ForeignSite {
  url: string;
  /** What was sent to it, to see whether anything of ours was. */
  received: string[];
  close(): Promise<void>;
}

/** Serves one empty page that may run anything; no policy of its own hinders what it tries. */
export async function openForeignSite(): Promise<ForeignSite> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (bytes: Buffer) => void chunks.push(bytes));
    request.on('end', () => {
      received.push(
        `${request.method} ${request.url} ${JSON.stringify(request.headers)} ${Buffer.concat(chunks).toString()}`,
      );
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end('<!doctype html><title>Elsewhere</title><body></body>');
    });
  });
  const port = await listenOnFreePort(server);
  return {
    url: `http://localhost:${port}`,
    received,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

async function listenOnFreePort(server: Server): Promise<number> {
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
  const address = server.address() as AddressInfo;
  return address.port;
}

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** What a page elsewhere would like to run, to show or to frame. */
export const wantedFiles = [
  { name: 'pixel.png', content: Buffer.from(pixel, 'base64') },
  { name: 'run.js', content: Buffer.from('globalThis.stolen = 1') },
  { name: 'page.html', content: Buffer.from('<!doctype html><script>globalThis.stolen = 1</script>') },
  { name: 'paper.pdf', content: Buffer.from('%PDF-1.4\n%%EOF') },
];

/** What becomes of an address as each thing a page can take from another: told by the events of the element. */
export function takeAs(page: Page, wishes: (readonly [tag: string, address: string])[]): Promise<string[]> {
  return page.evaluate(
    (all) =>
      Promise.all(
        all.map(
          ([tag, address]) =>
            new Promise<string>((resolve) => {
              const element = document.createElement(tag);
              element.addEventListener('load', () => resolve(`${tag} loaded`));
              element.addEventListener('error', () => resolve('refused'));
              const place = { link: 'href', object: 'data' }[tag] ?? 'src';
              Object.assign(element, { rel: 'stylesheet', [place]: address });
              document.body.append(element);
            }),
        ),
      ),
    wishes,
  );
}
