import type { Page } from '@playwright/test';
import type { SeededCustomer, Seeder } from '../../stand-in/seedBuilders.ts';
import { expect, signIn, test as base } from '../fixtures.ts';
import { functionOf } from '../panelCalls.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';
import { stopClock, waitOutPauses } from '../tickets/settling.ts';
import { untilCustomerIsKnown } from './knownCustomer.ts';

const test = base.extend<{ first: SeededCustomer; other: SeededCustomer }>({
  first: async ({ seeder, context, baseURL }, use) => {
    const first = seeder.customer({ realName: 'Fiona First' });
    seeder.ticket(first, { subject: 'Secret of Fiona' });
    await signIn(context, first, baseURL ?? '');
    await context.clock.install();
    await use(first);
  },
  other: async ({ seeder }, use) => {
    const other = seeder.customer({ realName: 'Otto Other' });
    seeder.ticket(other, { subject: 'A question of Otto' });
    await use(other);
  },
});

// Long enough for whoever comes next to sign in meanwhile.
test.use({ undoSeconds: 20 });

/** Fills in the form of a new ticket and presses Send: it is held. */
async function hold(page: Page): Promise<void> {
  const form = new NewTicketPage(page);
  await form.open();
  await form.fill('Fiona asks', 'For no eyes but yours');
  await untilCustomerIsKnown(page);
  await form.sendButton.click();
  await expect(page.getByRole('button', { name: 'Undo' }).first()).toBeVisible();
}

function subjectsOf(seeder: Seeder, { accountId }: SeededCustomer): string[] {
  return seeder.storedTickets(accountId).map(({ subject }) => subject);
}

async function expectNothingLeft(page: Page, seeder: Seeder, first: SeededCustomer, other: SeededCustomer) {
  // What a page sends as it goes is on its way by now, and what is asked for later comes after it.
  await page.reload();
  await expect(new TicketList(page).ticket('A question of Otto')).toBeVisible();
  expect(subjectsOf(seeder, other)).toEqual(['A question of Otto']);
  await page.context().clearCookies();
  await page.goto('/tickets/new');
  await new SignInPage(page).signIn(first);
  // A page that is gone could not always note down that nothing had left: then it is looked for first.
  await stopClock(page);
  await waitOutPauses(page, page.getByText(/^(Not opened: |It was not opened)/));
  await expect(new NewTicketPage(page).message).toHaveValue('For no eyes but yours');
  expect(subjectsOf(seeder, first)).toEqual(['Secret of Fiona']);
}

test('S009 S031 S032 a ticket that is held in one tab does not leave for whoever signs in in another', async ({
  page,
  context,
  seeder,
  first,
  other,
}) => {
  const second = await context.newPage();
  await hold(second);
  seeder.endSessions(first);
  await page.goto('/tickets');
  await new SignInPage(page).signIn(other);
  await expect(new TicketList(page).ticket('A question of Otto')).toBeVisible();
  await expect(second.getByText('Fiona')).toHaveCount(0);
  await expectNothingLeft(page, seeder, first, other);
});

test('S009 S032 nor does it while it is still being asked who was let in there', async ({
  page,
  context,
  seeder,
  first,
  other,
}) => {
  const second = await context.newPage();
  await hold(second);
  seeder.endSessions(first);
  const asked = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  await page.goto('/tickets');
  const door = new SignInPage(page);
  await door.submit.waitFor();
  await page.route('**/billmgr', async (route) => {
    if (functionOf(route.request()) === 'whoami') {
      asked.resolve();
      await answered.promise;
    }
    await route.continue();
  });
  await door.signIn(other);
  await asked.promise;
  await second.getByRole('button', { name: 'Send now' }).first().click();
  await expect(new NewTicketPage(second).notice('Not opened: ')).toBeVisible();
  answered.resolve();
  await expect(new TicketList(page).ticket('A question of Otto')).toBeVisible();
  expect(subjectsOf(seeder, other)).toEqual(['A question of Otto']);
});

test('S009 S031 S032 a ticket that is held does not leave for whoever signs in over its page', async ({
  page,
  seeder,
  first,
  other,
}) => {
  await hold(page);
  seeder.endSessions(first);
  await new Shell(page).ticketsLink.click();
  const door = new SignInPage(page);
  await expect(door.dialog).toBeVisible();
  await door.signIn(other);
  await expect(new TicketList(page).ticket('A question of Otto')).toBeVisible();
  await expectNothingLeft(page, seeder, first, other);
});
