import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { test } from '../ownServer.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { contrastOf } from './contrast.ts';
import { serveConfig } from './serveConfig.ts';

const brand = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand'));

test('C90 name, colour and languages come from config.json, and nothing in it is markup', async ({
  page,
  startServer,
}) => {
  const brandName = '</script><b>Nordlicht</b>';
  const { url } = await startServer({
    config: JSON.stringify({ brandName, brandColor: 'rebeccapurple', languages: ['ru'] }),
  });
  await new SignInPage(page).open(url);
  await expect(new Shell(page).heading).toHaveText('Вход');
  expect(await brand(page)).toBe('rebeccapurple');
  await expect(page).toHaveTitle(`Вход · ${brandName}`);
  await page.getByRole('button', { name: 'Настройки' }).click();
  await expect(page.getByRole('radio', { name: 'Тёмные' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'English' })).toHaveCount(0);
});

test("C90 the provider's name stands in bar and title, and no other flashes before it", async ({
  signedIn,
}) => {
  await serveConfig(signedIn, '{ "brandName": "Nordlicht Hosting" }');
  await new TicketList(signedIn).open();
  await expect(signedIn.getByRole('banner').getByRole('link', { name: 'Nordlicht Hosting' })).toBeVisible();
  await expect(signedIn).toHaveTitle('Support tickets · Nordlicht Hosting');
  await signedIn.route('**/assets/app-*.js', () => undefined);
  await signedIn.reload({ waitUntil: 'commit' });
  await expect(new TicketList(signedIn).heading).toBeVisible();
  await expect(signedIn.getByText('Frontdesk', { exact: true })).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await expect(signedIn).toHaveTitle('Nordlicht Hosting');
});

const faulty = {
  'not JSON': '{ "brandName": ',
  'a list': '["brandName"]',
  empty: '',
  'of wrong types':
    '{"brandName":7,"brandColor":{},"languages":"en","panelTimeZone":[],"statelessFilter":"no"}',
  'with a colour that is none': '{"brandColor":"url(https://evil.example/x.png)"}',
  'with a colour that closes the style': '{"brandColor":"red;} body{display:none"}',
  'with an unknown language and zone': '{"languages":["xx","__proto__"],"panelTimeZone":"Mars/Olympus"}',
  'with foreign keys': '{"__proto__":{"brandName":"Evil"},"constructor":1,"panelUrl":"javascript:alert(1)"}',
};

test('H061 a configuration that is faulty in any way leaves a page that works', async ({
  signedIn,
  seeder,
  customer,
}) => {
  seeder.ticket(customer, { subject: 'There all the same' });
  for (const [fault, config] of Object.entries(faulty)) {
    await test.step(fault, async () => {
      await serveConfig(signedIn, config);
      await new TicketList(signedIn).open();
      await expect(new TicketList(signedIn).ticket('There all the same')).toBeVisible();
      await expect(signedIn.locator('html')).toHaveAttribute('lang', 'en');
      expect(await brand(signedIn)).toBe('#06607b');
      await expect(signedIn).toHaveTitle('Support tickets · Frontdesk');
    });
  }
});

test('H061 a configuration that is broken is said when the server starts', async ({ page, startServer }) => {
  const { startLine, url } = await startServer({ config: '{' });
  expect(startLine).toContain('config.json is not a JSON object, so the defaults are used');
  await new SignInPage(page).open(url);
  await expect(new Shell(page).heading).toHaveText('Sign in');
});

for (const brandColor of ['yellow', 'black', 'white', 'red', '#7f7f7f']) {
  test(`C92 with the brand colour ${brandColor} words and focus are seen well in both schemes`, async ({
    signedIn: page,
    seeder,
    customer,
  }) => {
    const messages = [{ from: 'staff' as const, body: 'See [the manual](https://example.com/manual).' }];
    const { id } = seeder.ticket(customer, { messages });
    await serveConfig(page, JSON.stringify({ brandColor }));
    await new TicketPage(page).open(id);
    await expect(new TicketPage(page).reply).toBeVisible();
    expect(await brand(page)).toBe(brandColor);
    const shell = new Shell(page);
    const ticket = new TicketPage(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await contrastOf(ticket.sendButton), `Send, ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
      expect(
        await contrastOf(ticket.sendButton, 'backgroundColor'),
        'the button itself',
      ).toBeGreaterThanOrEqual(3);
      const link = page.getByRole('link', { name: 'the manual' });
      expect(await contrastOf(link), `a link, ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
      await shell.incidentsLink.focus();
      await page.keyboard.press('Tab');
      await expect(shell.settingsButton).toBeFocused();
      expect(await contrastOf(shell.settingsButton, 'outlineColor'), 'the focus').toBeGreaterThanOrEqual(3);
      await page.keyboard.press('Shift+Tab');
      await expect(shell.incidentsLink).toBeFocused();
    }
  });
}
