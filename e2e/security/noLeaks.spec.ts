import { expect, test } from '../fixtures.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';

test('P8 a whole visit asks our origin alone, without a font, a beacon or a referrer', async ({
  page,
  seeder,
  customer,
  baseURL,
}) => {
  seeder.ticket(customer, {
    subject: 'Pictures from elsewhere',
    messages: [
      {
        from: 'staff',
        body: '![pixel](http://evil.example/pixel.png) <img src="http://evil.example/x.png">',
      },
    ],
  });
  const hosts = new Set<string>();
  const kinds = new Set<string>();
  const referrers: (string | undefined)[] = [];
  page.on('request', (request) => {
    hosts.add(new URL(request.url()).origin);
    kinds.add(request.resourceType());
    referrers.push(request.headers()['referer']);
  });
  const door = new SignInPage(page);
  const ticket = new TicketPage(page);
  const shell = new Shell(page);
  await door.open();
  await door.signIn(customer);
  await new TicketList(page).ticket('Pictures from elsewhere').click();
  await ticket.send('Seen');
  await expect(ticket.entry('Seen')).toBeVisible();
  await shell.chooseLanguage('Русский');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.getByRole('button', { name: 'Выйти' }).click();
  await expect(page.locator('input[name=username]')).toBeVisible();
  expect([...hosts]).toEqual([baseURL]);
  expect(
    [...kinds].filter(
      (kind) => !['document', 'script', 'stylesheet', 'fetch', 'image', 'other'].includes(kind),
    ),
  ).toEqual([]);
  expect(referrers.filter(Boolean)).toEqual([]);
});
