import { expect, test } from '../fixtures.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { watchTicketCalls, writes } from './ticketCalls.ts';

test('a field is checked when it is left and on Send; what is hidden is kept and not sent (C73, C74, C76)', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const form = new NewTicketPage(signedIn);
  await form.open();
  await expect(form.priority).toHaveAccessibleDescription(/Support decides which priority is in force/);
  await form.registerAbuse.check();
  // What has to be filled in says so before it is refused.
  await expect(signedIn.getByRole('radiogroup', { name: 'Department' })).toHaveAttribute(
    'aria-required',
    'true',
  );
  await expect(form.form.locator(':required')).toHaveCount(5);
  await form.field('Abuse score').fill('many');
  const fault = signedIn.getByText('Write a whole number from 0 to 100 in digits.');
  await expect(fault).toBeHidden();
  await form.field('Abuse score').press('Tab');
  await expect(fault).toBeVisible();
  await form.field('Abuse score').fill('9');
  await expect(fault).toBeHidden();
  await form.field('Abuse score').fill('many');
  await expect(form.notice('need a look')).toHaveCount(0);
  await form.sendButton.click();
  await expect(form.notice('fields need a look')).toContainText('DepartmentSubjectMessageAbuse score');
  await expect(form.department('Technical support')).toBeFocused();
  await form.notice('fields need a look').getByRole('button', { name: 'Abuse score' }).click();
  await expect(form.field('Abuse score')).toBeFocused();
  await form.registerAbuse.uncheck();
  await form.fill('Only this', 'is sent');
  await form.department('Technical support').check();
  await expect(form.cost('Uses 1 of your 3 incidents.')).toBeVisible();
  await expect(form.subject).toHaveValue('Only this');
  await signedIn.reload();
  await expect(form.message).toHaveValue('is sent');
  await expect(form.department('Technical support')).toBeChecked();
  await form.registerAbuse.check();
  await expect(form.field('Abuse score')).toHaveValue('many');
  await form.registerAbuse.uncheck();
  const calls = watchTicketCalls(signedIn);
  await form.sendButton.dblclick();
  await signedIn.waitForURL(/\/tickets\/\d+$/);
  expect(writes(calls)).toHaveLength(1);
  expect(writes(calls)[0]?.has('score')).toBe(false);
  expect(writes(calls)[0]?.get('show_abuse')).toBe('off');
  expect(seeder.countTickets(customer.accountId)).toBe(1);
  expect(seeder.account(customer.accountId)).toMatchObject({ incidents: 2, balance: 12_000 });
});

test.describe('held for Undo', () => {
  test.use({ undoSeconds: 30 });

  test('Undo leaves everything as it was; Send now opens it (N3, S030)', async ({
    signedIn,
    customer,
    seeder,
  }) => {
    const form = new NewTicketPage(signedIn);
    await form.open();
    await form.fill('Held', 'back');
    await form.sendButton.click();
    await expect(form.cost('The ticket leaves in a few seconds.')).toBeVisible();
    await signedIn.getByRole('button', { name: 'Undo' }).click();
    await expect(form.subject).toHaveValue('Held');
    await expect(form.sendButton).toBeFocused();
    expect(seeder.countTickets(customer.accountId)).toBe(0);
    await form.sendButton.click();
    await signedIn.getByRole('button', { name: 'Send now' }).click();
    await signedIn.waitForURL(/\/tickets\/\d+$/);
    expect(seeder.countTickets(customer.accountId)).toBe(1);
  });
});

test('a link fills in what it names, visibly, and can be cleared; a draft is worth more (C72, H057)', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const service = seeder.service(customer, 'VPS web01.example.com');
  const form = new NewTicketPage(signedIn);
  const long = encodeURIComponent('<img src=x onerror=alert(1)>'.repeat(50));
  await form.open(`?service=${service}&subject=${long}&department=11&toTop=on`);
  await expect(signedIn.getByRole('status').filter({ hasText: 'Filled in by the link' })).toContainText(
    /Department, Service,? and Subject\..*Some of it was too long/,
  );
  await expect(form.service).toHaveValue(/web01/);
  await expect(form.department('Customer care')).toBeChecked();
  expect((await form.subject.inputValue()).length).toBe(255);
  await signedIn.getByRole('button', { name: 'Clear', exact: true }).first().click();
  await expect(form.subject).toHaveValue('');
  await form.subject.fill('Mine');
  await expect(signedIn.getByText(/^Draft saved/)).toBeVisible();
  await form.open('?subject=Theirs');
  await expect(form.subject).toHaveValue('Mine');
});

test('S058 what it costs was spent meanwhile: said with what is missing, the form is kept', async ({
  signedIn,
  seeder,
  context,
  page,
  baseURL,
}) => {
  const poor = seeder.customer({ balance: 250, incidents: 0 });
  const { signIn } = await import('../fixtures.ts');
  await context.clearCookies();
  await signIn(context, poor, baseURL ?? '');
  const form = new NewTicketPage(page);
  await form.open();
  await form.fill('Help', 'please', 'Technical support');
  await expect(form.cost('€10.00 needed, €2.50 in your balance, €7.50 missing.')).toBeVisible();
  await form.sendButton.click();
  await expect(form.notice('Not opened: the panel did not take it')).toContainText('Insufficient funds');
  await expect(form.subject).toHaveValue('Help');
  expect(seeder.countTickets(poor.accountId)).toBe(0);
  expect(signedIn).toBe(page);
});
