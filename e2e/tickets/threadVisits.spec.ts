import { expect, signIn, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';

const lines = (count: number) => Array.from({ length: count }, (_, line) => `line ${line}`).join('\n\n');

test('N17 C56 what came since the last visit is divided off, told once, and stays new until it was on the screen', async ({
  signedIn,
  context,
  customer,
  seeder,
  baseURL,
}) => {
  const { id } = seeder.ticket(customer, {
    status: 1,
    messages: [
      { from: 'customer', body: `Where is it?\n\n${lines(30)}` },
      { from: 'staff', body: `We look.\n\n${lines(30)}` },
    ],
  });
  const ticketPage = new TicketPage(signedIn);
  const since = signedIn.getByText('since your last visit');
  const storedVisits = () =>
    signedIn.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes('visits')));
  const divider = signedIn.getByText('New from here');
  await ticketPage.open(id);
  await expect(ticketPage.entry('We look.')).toHaveAccessibleName(/Support/);
  await expect(since).toHaveCount(0);
  // The visit is noted once it is known whose it is.
  await expect.poll(storedVisits).toHaveLength(1);
  const firstVisit = await storedVisits();

  await signedIn.goto('/tickets');
  seeder.staffReply(id, 'The first answer.');
  seeder.staffReply(id, `The second answer.\n\n${lines(60)}`);
  await ticketPage.open(id);
  await expect(since.first()).toHaveText('2 new answers, 1 status change since your last visit');
  await expect(ticketPage.announced('2 new answers, 1 status change since your last visit')).toBeAttached();
  await expect(ticketPage.thread.getByRole('listitem').filter({ has: divider })).toContainText(
    'The first answer.',
  );
  await expect.poll(storedVisits).not.toEqual(firstVisit);
  await signedIn.reload();
  // They were below the screen: not seen.
  await expect(since.first()).toHaveText('2 new answers since your last visit');
  await expect(signedIn.getByRole('button', { name: '2 new answers below' })).toBeVisible();
  await signedIn.getByRole('button', { name: 'Go to the first new one' }).click();
  await expect(divider).toBeInViewport();
  await expect(ticketPage.entry('The first answer.')).toBeFocused();
  await expect(ticketPage.entry('The second answer.').getByText('line 1', { exact: true })).toBeInViewport();

  await signedIn.goto('/tickets');
  await ticketPage.open(id);
  await expect(ticketPage.entry('The second answer.')).toBeAttached();
  await expect(ticketPage.composer).toBeVisible();
  await expect(since).toHaveCount(0);

  // The next customer on this device is told nothing of it, and nothing of it stays.
  await signedIn.getByRole('button', { name: 'Sign out' }).click();
  await expect(signedIn.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(await storedVisits()).toEqual([]);
  await signIn(context, customer, baseURL ?? '');
});
