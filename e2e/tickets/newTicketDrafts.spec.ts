import { sidewaysScroll } from '../app/measures.ts';
import { expect, test } from '../fixtures.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { TicketPage } from '../pages/ticketPage.ts';

test('C68 several tickets can be begun: each draft is listed, taken up again, and sent by itself', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  const form = new NewTicketPage(page);
  await form.open();
  await form.fill('Disk full', 'It is.');
  await page.getByRole('button', { name: 'Write another ticket' }).click();
  await expect(form.subject).toBeFocused();
  await expect(form.subject).toHaveValue('');
  await form.message.fill('The invoice of May is wrong');
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  // Leaving asks nothing, and tells where the words are.
  await page.getByRole('link', { name: 'Back to the list' }).click();
  const kept = page.getByRole('region', { name: 'Your draft of a new ticket is kept' });
  await kept.getByRole('link', { name: 'Go on writing' }).click();
  await expect(kept).toHaveCount(0);
  await page.reload();
  await expect(form.message).toHaveValue('The invoice of May is wrong');
  const drafts = page.getByRole('status').filter({ hasText: 'Another draft of a new ticket is kept here' });
  await drafts.getByRole('button', { name: 'Go on with “Disk full”' }).click();
  await expect(form.subject).toHaveValue('Disk full');
  await expect(form.department('Customer care')).toBeChecked();
  await expect(drafts.getByRole('button')).toHaveText(['Go on with “The invoice of May is wrong”']);
  await form.sendButton.click();
  await page.waitForURL(/\/tickets\/\d+$/);
  await form.open();
  await expect(form.message).toHaveValue('The invoice of May is wrong');
  await expect(drafts).toHaveCount(0);
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await expect(form.message).toHaveValue('');
  await expect(form.subject).toBeFocused();
  expect(seeder.countTickets(customer.accountId)).toBe(1);
});

test('N10 an open ticket on the same service is pointed out, and answering there takes the text along', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  const service = seeder.service(customer, 'VPS web01.example.com');
  const subject = 'web01 is slow every evening from six to ten, since the move to another rack';
  const { id } = seeder.ticket(customer, { subject, service, status: 1 });
  seeder.ticket(customer, { subject: 'Another matter', status: 1 });
  const form = new NewTicketPage(page);
  await form.open();
  await form.fill('Slow', 'It is **slow** again.');
  await form.chooseService('web01', /web01/);
  const notice = page.getByRole('status').filter({ hasText: 'You have an open ticket on this service' });
  await expect(notice).toContainText('costs no new incident');
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await sidewaysScroll(page)).toBe(0);
  // Send is at hand before the form's end is: what stands there is told beside it.
  await form.department('Customer care').focus();
  await expect(notice).not.toBeInViewport();
  await page.getByRole('button', { name: 'You have an open ticket on this service' }).click();
  await expect(notice).toBeInViewport({ ratio: 1 });
  await notice.getByRole('button', { name: `Answer #${id} ${subject}` }).click();
  const ticketPage = new TicketPage(page);
  await expect(ticketPage.heading).toContainText('web01 is slow');
  await expect(ticketPage.reply).toHaveValue('It is **slow** again.');
  await page.goBack();
  await expect(form.message).toHaveValue('It is **slow** again.');
  await expect(form.service).toHaveValue(/web01/);
  expect(seeder.countTickets(customer.accountId)).toBe(2);
});

test('S044 written to its end and sent at once in another tab, a new ticket is in no form any more, and opened once', async ({
  signedIn,
  customer,
  seeder,
  context,
}) => {
  const here = new NewTicketPage(signedIn);
  await here.open();
  await here.fill('Disk', 'Since noon.');
  await expect(signedIn.getByText(/^Draft saved/)).toBeVisible();
  const page = await context.newPage();
  const there = new NewTicketPage(page);
  await there.open();
  await expect(there.message).toHaveValue('Since noon.');
  await there.subject.fill('Disk full');
  await there.message.fill('Since noon. It is urgent.');
  await there.sendButton.click();
  await expect(page).toHaveURL(/\/tickets\/\d+$/);
  await expect(here.message).toHaveValue('');
  await expect(here.subject).toHaveValue('');
  await signedIn.reload();
  await expect(here.message).toHaveValue('');
  await expect(signedIn.getByRole('button', { name: /^Go on with/ })).toHaveCount(0);
  expect(seeder.storedTickets(customer.accountId).map(({ subject }) => subject)).toEqual(['Disk full']);
});
