import { expect, test } from 'vitest';
import { appDirOf, ask, documentOf, sendRaw, startBench } from './testBench.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

const required = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'x-frame-options': 'DENY',
};

test.each([
  ['the page', '/tickets', 'GET', 200],
  ['an asset', '/assets/a-1.js', 'GET', 200],
  ['a missing file', '/assets/none.js', 'GET', 404],
  ['the health check', '/healthz', 'GET', 200],
  ['the sign of life', '/livez', 'GET', 200],
  ['a document of the panel', '/billmgr?func=whoami&out=json', 'GET', 200],
  ['a method that is not served', '/', 'DELETE', 405],
  ['an address that climbs', '/%2e%2e/secret', 'GET', 400],
])('%s has every security header and tells nothing of its maker', async (_what, path, method, status) => {
  const { port } = await startBench({ appDir: appDirOf({ 'assets/a-1.js': '1' }) });
  const answer = await ask(port, path, { method });
  expect(answer.status).toBe(status);
  expect(answer.headers).toMatchObject(required);
  expect(answer.headers['permissions-policy']).toContain('camera=()');
  expect(answer.headers).not.toHaveProperty('server');
  expect(answer.headers).not.toHaveProperty('x-powered-by');
});

test('304 has every security header', async () => {
  const { port } = await startBench();
  const etag = (await ask(port, '/')).headers.etag ?? '';
  const answer = await ask(port, '/', { headers: { 'if-none-match': etag } });
  expect(answer.status).toBe(304);
  expect(answer.headers).toMatchObject(required);
});

test('what is no request at all is answered with every security header', async () => {
  const { port } = await startBench();
  const raw = (await sendRaw(port, 'nonsense\r\n\r\n')).toLowerCase();
  expect(raw).toMatch(/^http\/1\.1 400 /);
  for (const [name, value] of Object.entries(required))
    expect(raw).toContain(`${name}: ${value.toLowerCase()}\r\n`);
});

test('H088 answers of the panel are stored nowhere', async () => {
  const { port } = await startBench({
    panelHandler: async () => documentOf({}, { 'cache-control': 'public, max-age=99', 'x-powered-by': 'x' }),
  });
  const answer = await ask(port, '/billmgr?func=whoami&out=json');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers).not.toHaveProperty('x-powered-by');
});

test('https is demanded again only where a trusted proxy says that it was used', async () => {
  const trusting = await startBench({ trustProxy: true });
  const wary = await startBench();
  const headers = { 'x-forwarded-proto': 'https' };
  expect((await ask(trusting.port, '/', { headers })).headers).toHaveProperty('strict-transport-security');
  expect((await ask(wary.port, '/', { headers })).headers).not.toHaveProperty('strict-transport-security');
});
