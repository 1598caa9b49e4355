import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { appDirOf, ask, page, startBench } from './testBench.ts';

const script = 'assets/app-1a2b.js';
const files = {
  [script]: 'console.log("plain");',
  [`${script}.br`]: 'brotli bytes',
  [`${script}.gz`]: 'gzip bytes',
  'icon.svg': '<svg/>',
};

test.each([
  ['/', 200],
  ['/sign-in', 200],
  ['/tickets', 200],
  ['/tickets/archive', 200],
  ['/tickets/1042', 200],
  ['/tickets/1.5', 200],
  ['/incidents', 200],
  ['/no-such-page', 404],
])('the address %s is the app, with status %i', async (path, status) => {
  const { port } = await startBench();
  const answer = await ask(port, path);
  expect(answer.status).toBe(status);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.text).toBe(page);
});

test.each(['/assets/gone-9f.js', '/favicon.ico', '/assets/gone', '/config.json'])(
  'S095 a missing file %s is a plain 404 and never the page',
  async (path) => {
    const { port } = await startBench({ appDir: appDirOf({ ...files, 'config.json': '{}' }) });
    const answer = await ask(port, path);
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toMatch(/^text\/plain/);
    expect(answer.text).not.toContain('<');
  },
);

test.each([
  ['br, gzip', 'br', 'brotli bytes'],
  ['gzip', 'gzip', 'gzip bytes'],
  ['br;q=0.2, gzip;q=0.9', 'gzip', 'gzip bytes'],
  ['identity', undefined, files[script]],
  ['*;q=0', undefined, files[script]],
  ['\t,;;q=,br;q=7', undefined, files[script]],
])('an asset is sent in the coding that "%s" asks for', async (accepted, coding, text) => {
  const { port } = await startBench({ appDir: appDirOf(files) });
  const answer = await ask(port, `/${script}`, { headers: { 'accept-encoding': accepted } });
  expect(answer.headers['content-encoding']).toBe(coding);
  expect(answer.text).toBe(text);
  expect(answer.headers.vary).toBe('Accept-Encoding');
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('the page is compressed with both codings and asks to be checked each time', async () => {
  const { port } = await startBench();
  const br = await ask(port, '/tickets', { headers: { 'accept-encoding': 'br' } });
  const gzip = await ask(port, '/tickets', { headers: { 'accept-encoding': 'gzip' } });
  expect(brotliDecompressSync(br.bytes).toString()).toBe(page);
  expect(gunzipSync(gzip.bytes).toString()).toBe(page);
  expect(br.headers['cache-control']).toBe('no-cache');
});

test('a browser that has the page in this coding gets 304, one that has it in another gets it whole', async () => {
  const { port } = await startBench();
  const etag = (await ask(port, '/tickets')).headers.etag ?? '';
  const known = await ask(port, '/tickets', { headers: { 'if-none-match': `"x", W/${etag}` } });
  const other = await ask(port, '/tickets', { headers: { 'if-none-match': etag, 'accept-encoding': 'br' } });
  expect(etag).toMatch(/^"[\w-]+"$/);
  expect([known.status, known.text]).toEqual([304, '']);
  expect(other.status).toBe(200);
});

test('HEAD tells the length and sends nothing', async () => {
  const { port } = await startBench();
  const answer = await ask(port, '/tickets', { method: 'HEAD' });
  expect([answer.status, answer.text]).toEqual([200, '']);
  expect(answer.headers['content-length']).toBe(String(page.length));
});

test('H085 a range is not served in part', async () => {
  const { port } = await startBench();
  const answer = await ask(port, '/tickets', { headers: { range: 'bytes=0-3' } });
  expect([answer.status, answer.text]).toEqual([200, page]);
});

test('a form sent to a page is refused with what is served', async () => {
  const { port } = await startBench();
  const answer = await ask(port, '/tickets', { method: 'POST', body: 'a=1' });
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('the configuration is in the page and cannot end its own block', async () => {
  const hostile = JSON.stringify({ brand: '</script><script>alert(1)</script>$&' });
  const { port, configFault } = await startBench({ appDir: appDirOf({ 'config.json': hostile }) });
  const { text } = await ask(port, '/');
  const block = /id="frontdesk-config">(.*?)<\/script>/.exec(text)?.[1] ?? '';
  expect(configFault).toBeNull();
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toEqual(JSON.parse(hostile));
});

test.each(['', '{"brand":', '[]', 'null', '"text"'])(
  'H061 a broken configuration %j is reported and the defaults stay',
  async (config) => {
    const { port, configFault } = await startBench({ appDir: appDirOf({ 'config.json': config }) });
    expect(configFault).toContain('config.json');
    expect((await ask(port, '/')).text).toBe(page);
  },
);

test('H061 a configuration file that is not there is reported and the defaults stay', async () => {
  const { port, configFault } = await startBench({ configFile: '/nowhere/desk.json' });
  expect(configFault).toBe('/nowhere/desk.json cannot be read, so the defaults are used');
  expect((await ask(port, '/')).text).toBe(page);
});

test('an app that was not built is said so at start', async () => {
  const appDir = appDirOf({ 'assets/a.js': '' });
  await expect(startBench({ appDir: `${appDir}/assets` })).rejects.toThrow('the app is not built');
});
