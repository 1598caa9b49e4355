import { expect, test } from '../fixtures.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { watchTicketCalls, writes } from './ticketCalls.ts';

const numberIn = (url: string) => Number(/\/tickets\/(\d+)$/.exec(url)?.[1]);

test('each parameter goes from the form into the panel, and is read back from there (C69–C78)', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const service = seeder.service(customer, 'VPS web01.example.com');
  const form = new NewTicketPage(signedIn);
  await form.open();
  await expect(signedIn).toHaveTitle(/^New ticket/);
  await form.department('Technical support').check();
  await expect(form.cost('Uses 1 of your 3 incidents.')).toBeVisible();
  await form.chooseService('WEB01', /web01/);
  await form.priority.selectOption('High');
  await form.subject.fill('  Disk full + 🔥 ');
  await form.message.fill('It is **full**.\n\n  Really.');
  const choosing = signedIn.waitForEvent('filechooser');
  await signedIn.getByRole('button', { name: 'Attach files' }).click();
  await (await choosing).setFiles({ name: 'df.txt', mimeType: 'text/plain', buffer: Buffer.from('100%') });
  await expect(signedIn.getByText('df.txt')).toBeVisible();
  await form.moreOptions.check();
  await form.field('Note').fill('For myself');
  await form.page.getByRole('switch', { name: 'Reset raised priority' }).check();
  await form.page.getByRole('switch', { name: 'Move to the top of the queue' }).check();
  await expect(form.page.getByRole('switch', { name: 'Reset raised priority' })).not.toBeChecked();
  await form.registerAbuse.check();
  await form.field('Abuse score').fill('25');
  await form.page.getByRole('combobox', { name: 'Action' }).selectOption('Suspend the selected service');
  await form.field('Deadline date').fill('2031-01-15');
  await form.field('Deadline time').fill('18:30');
  await form.field('Comment').fill('Second report');
  await form.sendButton.click();
  await signedIn.waitForURL(/\/tickets\/\d+$/);
  const ticketPage = new TicketPage(signedIn);
  await expect(ticketPage.heading).toContainText('Disk full + 🔥');
  await expect(ticketPage.announced(`Ticket ${numberIn(signedIn.url())} is open.`)).toBeAttached();
  const stored = seeder.storedTicket(numberIn(signedIn.url()));
  expect(stored).toMatchObject({
    subject: '  Disk full + 🔥 ',
    departmentId: 10,
    serviceId: service,
    wishedPriority: 1,
    priority: 1,
    note: 'For myself',
    score: 25,
    action: 'suspend_item',
    // Berlin's half past six, in the panel's zone.
    deadlineDate: '2031-01-15',
    deadlineTime: '17:30',
    scoreNote: 'Second report',
    abuseBy: 'customer',
  });
  expect(seeder.storedMessages(stored?.id ?? 0)).toMatchObject([
    // A browser sends line ends beside files as CR LF.
    { body: 'It is **full**.\r\n\r\n  Really.' },
  ]);
  expect(seeder.storedFiles(stored?.id ?? 0)).toMatchObject([{ name: 'df.txt' }]);
  expect(seeder.account(customer.accountId)).toMatchObject({ incidents: 2, balance: 12_000 });
  // The draft has gone with it.
  await form.open();
  await expect(form.subject).toHaveValue('');
});

test('what is hidden is kept and not sent, and a fault is led to at its field (C73, C74, C76)', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const form = new NewTicketPage(signedIn);
  await form.open();
  await form.registerAbuse.check();
  await form.field('Abuse score').fill('many');
  await form.sendButton.click();
  await expect(form.notice('fields need a look')).toContainText('DepartmentSubjectMessageAbuse score');
  await expect(form.department('Technical support')).toBeFocused();
  await form.notice('fields need a look').getByRole('button', { name: 'Abuse score' }).click();
  await expect(form.field('Abuse score')).toBeFocused();
  await form.registerAbuse.uncheck();
  await form.fill('Only this', 'is sent');
  await form.department('Technical support').check();
  await form.department('Customer care').check();
  await expect(form.subject).toHaveValue('Only this');
  await signedIn.reload();
  await expect(form.message).toHaveValue('is sent');
  await expect(form.department('Customer care')).toBeChecked();
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
