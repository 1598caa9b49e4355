import type { Response } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** What every answer has to carry (scenarios §5), but for how long it may be kept. */
function expectSafe(response: Response): void {
  const headers = response.headers();
  const directives = (headers['content-security-policy'] ?? '').split('; ');
  expect
    .soft(
      directives.filter((directive) => directive !== 'sandbox'),
      response.url(),
    )
    .toEqual(policy);
  expect.soft(headers, response.url()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'x-frame-options': 'DENY',
  });
  expect.soft(headers['permissions-policy'], response.url()).toContain('camera=()');
  expect.soft(headers['server'] ?? headers['x-powered-by'], response.url()).toBeUndefined();
}

test('every answer of a whole visit carries the headers that protect it', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, {
    subject: 'With a file',
    messages: [
      {
        from: 'staff',
        body: 'Here',
        files: [{ name: 'a.html', content: Buffer.from('<script>1</script>') }],
      },
    ],
  });
  const answers: Response[] = [];
  signedIn.on('response', (response) => void answers.push(response));
  const list = new TicketList(signedIn);
  const ticket = new TicketPage(signedIn);
  await list.open();
  await list.ticket('With a file').click();
  const saved = signedIn.waitForEvent('download');
  await signedIn.getByRole('link', { name: /a\.html/ }).click();
  await saved;
  await ticket.send('Thank you');
  await expect(ticket.entry('Thank you')).toBeVisible();
  await signedIn.goto(`/tickets/${id}`);
  await expect(ticket.heading).toContainText('With a file');
  for (const answer of answers) expectSafe(answer);
  const kinds = new Set(answers.map((answer) => answer.headers()['content-type']?.split(';', 1).join('')));
  expect(kinds).toEqual(
    new Set(['text/html', 'text/javascript', 'text/css', 'application/json', 'application/octet-stream']),
  );
});

test('pages are asked for anew, their parts kept for good, what is private never', async ({ signedIn }) => {
  const kept = new Map<string, string | undefined>();
  signedIn.on('response', (response) => {
    const { pathname } = new URL(response.url());
    kept.set(pathname.replace(/^\/assets\/.*/, '/assets/'), response.headers()['cache-control']);
  });
  await new TicketList(signedIn).open();
  await expect(new TicketList(signedIn).heading).toBeVisible();
  await expect.poll(() => kept.get('/billmgr')).toBe('no-store');
  expect(kept.get('/tickets')).toBe('no-cache');
  expect(kept.get('/assets/')).toBe('public, max-age=31536000, immutable');
});

for (const [address, status] of [
  ['/nowhere', 404],
  ['/assets/gone.js', 404],
  ['/tickets/%00', 400],
  ['/billmgr', 200],
  ['/billmgr?func=ticket.file&elid=1', 200],
  ['/healthz', 200],
  ['/icon.svg', 200],
] as const) {
  test(`${address} carries the headers, too`, async ({ page, watch }) => {
    watch.allow(/40[04]|Blocked script execution/);
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(status);
    if (answer) expectSafe(answer);
  });
}
