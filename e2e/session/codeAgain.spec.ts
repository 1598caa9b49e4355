import { expect, signIn, test } from '../fixtures.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { nextCode } from './secondFactor.ts';

test('S016 a code demanded in the middle of a session is asked for over the page, and the reply goes on', async ({
  page,
  context,
  seeder,
  baseURL,
}) => {
  const customer = seeder.customer({ secondFactor: true });
  const { id } = seeder.ticket(customer, {});
  await signIn(context, customer, baseURL ?? '');
  const next = nextCode(customer);
  const answer = await context.request.post(`${baseURL}/billmgr`, {
    headers: { 'X-Frontdesk': '1' },
    form: { func: 'totp.confirm', qrcode: seeder.secondFactorCode(customer), sok: 'ok', out: 'json' },
  });
  expect(await answer.json()).not.toHaveProperty('doc.error');
  const ticket = new TicketPage(page);
  const door = new SignInPage(page);
  await ticket.open(id);
  await ticket.write('Sent with a code in between');
  // The session is a half-open one from now on, as when the panel wants to see a code again.
  const [session] = await context.cookies(`${baseURL}/billmgr`);
  if (!session) throw new Error('There is no session');
  await context.addCookies([{ ...session, value: seeder.openSession(customer) }]);
  await ticket.sendButton.click();
  await expect(door.dialog).toHaveAccessibleName('Your code is asked for');
  await door.enterCode(next);
  await expect(ticket.composer.getByText(/^Delivered/)).toBeVisible();
  const bodies = seeder.storedMessages(id).map((message) => message.body);
  expect(bodies.filter((body) => body === 'Sent with a code in between')).toHaveLength(1);
});
