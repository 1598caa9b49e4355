import { expect, test } from '../fixtures.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';

test('P10 a screen reader hears the way from the sign-in to a sent reply', async ({
  page,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, {
    subject: 'Cannot log in by SSH',
    unread: true,
    messages: [
      { from: 'customer', body: 'Port 22 is closed.' },
      { from: 'staff', body: 'It is open again.', author: 'Ada', rating: 'good' },
    ],
  });
  const door = new SignInPage(page);
  const ticket = new TicketPage(page);
  await door.open();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Sign in" [level=1]
      - paragraph
      - text: Username
      - textbox "Username"
      - status
      - text: Password
      - textbox "Password"
      - button "Show password"
      - status
      - button "Sign in"
  `);
  await door.signIn(customer);
  const list = new TicketList(page);
  await expect(list.table).toMatchAriaSnapshot(`
    - table "Support tickets":
      - rowgroup:
        - row:
          - columnheader /Subject/
          - columnheader /Last updated/
          - columnheader /Waiting/
          - columnheader /Author/
          - columnheader /Status/
      - rowgroup:
        - row:
          - cell:
            - link /New answer, not read yet.*Cannot log in by SSH/
          - cell:
            - time
          - cell
          - cell "Test Customer"
          - cell /Waiting for you|New answer/
  `);
  await list.ticket('Cannot log in by SSH').click();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - link "Back to the list"
      - heading /Cannot log in by SSH/ [level=1]
  `);
  await expect(ticket.thread).toMatchAriaSnapshot(`
    - region "Conversation":
      - list:
        - listitem:
          - article /Test Customer You/:
            - heading "Test Customer" [level=2]
            - paragraph: Port 22 is closed.
        - listitem:
          - article /Ada Support/:
            - heading "Ada" [level=2]
            - paragraph: It is open again.
            - group "Was this answer helpful?":
              - button "Helpful" [pressed]
              - button "Not helpful"
  `);
  await ticket.send('It works again, thank you.');
  await expect(page.getByRole('status').filter({ hasText: 'Your reply is delivered.' })).toHaveCount(1);
  await expect(ticket.entry('It works again, thank you.')).toHaveCount(1);
  await expect.poll(() => seeder.storedMessages(id).at(-1)?.body).toBe('It works again, thank you.');
});

test('4.1.2 the frame has one banner, one navigation, one main, and its buttons have names', async ({
  signedIn,
}) => {
  await new TicketList(signedIn).open();
  await expect(new Shell(signedIn).signOutButton).toBeVisible();
  await expect(signedIn.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Frontdesk"
      - navigation "Sections":
        - link "Support tickets"
        - link "Archive"
      - button "Settings"
      - button "Sign out"
  `);
  await expect(signedIn.getByRole('main')).toHaveCount(1);
  await expect(signedIn.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('C98 a reply that is sent is spoken of once, politely', async ({ signedIn, seeder, customer }) => {
  const { id } = seeder.ticket(customer, {});
  const ticket = new TicketPage(signedIn);
  await ticket.open(id);
  await expect(ticket.reply).toBeVisible();
  const spoken = await signedIn.evaluateHandle(() => {
    const said: string[] = [];
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[aria-live], [role=status], [role=alert]',
        );
        if (region && addedNodes.length > 0) said.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return said;
  });
  await ticket.send('Thank you');
  await expect(signedIn.getByText('Your reply is delivered.')).toBeAttached();
  await expect(ticket.entry('Thank you')).toHaveCount(1);
  const said = await spoken.jsonValue();
  expect(said.filter((words) => /deliver/i.test(words))).toEqual(['Your reply is delivered.']);
});

test('2.4.2 each page has a title of its own, the sign-in, too', async ({ page }) => {
  await new SignInPage(page).open();
  await expect(page).toHaveTitle('Sign in · Frontdesk');
});

test('2.4.2 S013 the sign-in has its title after a sign-out without a network', async ({
  signedIn,
  watch,
}) => {
  watch.allow(/ERR_/);
  await new TicketList(signedIn).open();
  await signedIn.waitForFunction(() =>
    ['SignInPage', 'fields', 'session', 'shared', 'outbox'].every((part) =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes(`/${part}-`)),
    ),
  );
  await signedIn.route('**/billmgr', (route) => route.abort('connectionfailed'));
  await new Shell(signedIn).signOut();
  await expect(new SignInPage(signedIn).username).toBeVisible();
  await expect(signedIn).toHaveTitle('Sign in · Frontdesk');
});
