import { expect, test } from '../fixtures.ts';
import { ListExport } from '../pages/listExport.ts';
import { Shell } from '../pages/shell.ts';
import { TicketList } from '../pages/ticketList.ts';

const COUNT = 520;

test('C28 H071 H072 H075 the filtered list becomes a file: with progress, stopped, broken off and gone on with', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  watch.allow(/ERR_ABORTED|ERR_EMPTY_RESPONSE|ERR_CONNECTION/);
  seeder.ticket(customer, { subject: 'Something else' });
  seeder.ticket(customer, { subject: '=HYPERLINK("http://example.com","no.")' });
  for (let number = 2; number <= COUNT; number += 1) seeder.ticket(customer, { subject: `No. ${number}` });
  const list = new TicketList(signedIn);
  const file = new ListExport(signedIn);
  const answer = Promise.withResolvers<void>();
  await signedIn.goto(`${faultProxy.url}/tickets?q=no.&sort=number`);
  await expect(list.range(`1–50 of ${COUNT}`)).toBeVisible();
  await file.open();
  faultProxy.strike(/p_num=2&p_cnt=500/, { at: 'holdRequest', until: answer.promise });
  await file.button('Export as CSV').click();
  await expect(file.panel).toContainText('500 of 520 tickets');
  await expect(file.panel.getByRole('progressbar')).toHaveJSProperty('position', 500 / COUNT);
  await file.button('Stop').click();
  await expect(file.panel).toContainText('Stopped at 500 of 520 tickets.');
  answer.resolve();
  await expect(file.button('Go on')).toBeFocused();
  const some = await file.save('Save 500 of 520 tickets');
  expect(some.name).toMatch(/^tickets \d{4}-\d\d-\d\d \(500 of 520\)\.csv$/);
  expect(some.text.split('\r\n')).toHaveLength(502);

  faultProxy.strike(/p_num=2&p_cnt=500/, { at: 'beforeAnswer' });
  await file.button('Go on').click();
  await expect(file.panel).toContainText('Reading broke off at 500 of 520 tickets.');
  await signedIn.keyboard.press('Escape');
  await expect(file.opener).toHaveText('Export failed');
  await expect(file.opener).toBeFocused();
  await file.open();
  const all = await file.save('Go on');
  expect(all.name).toMatch(/^tickets \d{4}-\d\d-\d\d\.csv$/);
  await expect(signedIn.getByRole('status').filter({ hasText: 'is saved, with 520 tickets' })).toBeAttached();
  const [head, first = '', ...others] = all.text.split('\r\n');
  expect(head).toBe(
    '\ufeff"Number","Subject","Last updated","Waiting, minutes","Author","Status","Department","Abuse report"',
  );
  expect(first).toMatch(
    /^\d+,"'=HYPERLINK\(""http:\/\/example\.com"",""no\.""\)","[\d-]{10}T[\d:]{8}[+-]\d\d:\d\d",/,
  );
  expect(others.slice(0, -1).map((line) => line.split(',')[1])).toEqual(
    Array.from({ length: COUNT - 1 }, (_, at) => `"No. ${at + 2}"`),
  );
});

test('an export that is opened at the first moment stays open: it waits until its customer is known', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
}) => {
  seeder.ticket(customer, { subject: 'No. 1' });
  const file = new ListExport(signedIn);
  const answer = Promise.withResolvers<void>();
  faultProxy.strike(/func=whoami/, { at: 'holdRequest', until: answer.promise });
  await new TicketList(signedIn).open(faultProxy.url);
  const views = signedIn.getByRole('button', { name: 'Views' }).and(signedIn.locator('[popovertarget]'));
  await expect(views).toBeVisible();
  await expect(file.opener).toHaveCount(0);
  answer.resolve();
  await file.open();
  expect(faultProxy.struck).toHaveLength(1);
});

test('S009 an export goes with its filter, and with the customer who signs out', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  watch.allow(/ERR_ABORTED/);
  seeder.ticket(customer, { subject: 'No. 1' });
  const file = new ListExport(signedIn);
  const answer = Promise.withResolvers<void>();
  await new TicketList(signedIn).open(faultProxy.url);
  faultProxy.strike(/p_cnt=500/, { at: 'holdRequest', until: answer.promise }, 2);
  signedIn.on('download', () => answer.reject(new Error('A file was saved')));
  await file.open();
  const byFilter = signedIn.waitForEvent('requestfailed', (request) =>
    /p_cnt=500/.test(request.postData() ?? ''),
  );
  await file.button('Export as CSV').click();
  await expect(file.opener).toHaveText('Exporting…');
  await signedIn.getByRole('searchbox').fill('no.');
  expect((await byFilter).failure()?.errorText).toBe('net::ERR_ABORTED');
  await expect(file.opener).toHaveText('Export');

  await file.open();
  await file.button('Export as CSV').click();
  await expect(file.opener).toHaveText('Exporting…');
  await signedIn.keyboard.press('Escape');
  await new Shell(signedIn).signOut();
  // The page itself is another one then.
  await expect(signedIn.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(faultProxy.struck).toHaveLength(2);
  answer.resolve();
  await answer.promise;
});
