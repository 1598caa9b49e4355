import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';

const hourMs = 3_600_000;

function deadline(at: number) {
  const [deadlineDate = '', time = ''] = new Date(at).toISOString().split('T');
  return { action: 'suspend_item', score: 40, deadlineDate, deadlineTime: time.slice(0, 5) };
}

test('N6 C80 C81 C82 H074 before a deadline: how long, what may happen to what, a statement in the reply, a calendar file', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  const service = seeder.service(customer, 'VPS-2 web01');
  const at = Math.ceil(Date.now() / 60_000) * 60_000 + 3 * hourMs;
  const subject = 'Spam; from you, again';
  const ahead = seeder.ticket(customer, { subject, service, abuse: deadline(at) }).id;
  const past = seeder.ticket(customer, { service, abuse: deadline(at - 6 * hourMs) }).id;
  const ticketPage = new TicketPage(page);
  const report = ticketPage.facts.getByRole('region', { name: 'Abuse report' });
  await ticketPage.open(ahead);
  await expect(report.getByRole('timer')).toHaveText(/^(2 hr 59 min|3 hr) left$/);
  await expect(report.getByRole('time')).toHaveText(/(CET|CEST|GMT[+]\d)$/);
  await expect(report).toContainText(/One service may be suspended, says the panel: “#\d+ VPS-2 web01”\./);
  await report.getByText('What is this?').click();
  await expect(report.getByText(/switched off for as long as/)).toBeVisible();

  await ticketPage.write('Already written.');
  const statement = report.getByRole('button', { name: 'Write a statement' });
  await statement.click();
  await expect(ticketPage.reply).toBeFocused();
  await page.keyboard.type('A form was open.');
  await statement.click();
  await page.keyboard.type(' It sent mail.');
  await expect(ticketPage.reply).toHaveValue(
    /^Already written\.\n\n\*\*What happened\*\*\nA form was open\. It sent mail\.\n\n\*\*What I did\*\*\n/,
  );

  const saving = page.waitForEvent('download');
  await report.getByRole('button', { name: 'Calendar file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe(`Deadline of ticket ${ahead}.ics`);
  const written = (await readFile(await file.path(), 'utf8')).replaceAll('\r\n ', '');
  expect(written).toContain(
    `\r\nDTSTART:${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z\r\n`,
  );
  expect(written).toContain(String.raw`SUMMARY:Deadline of ticket ${ahead}: Spam\; from you\, again`);

  await ticketPage.open(past);
  await expect(report.getByRole('timer')).toHaveText(/^passed, since (2 hr 59 min|3 hr)$/);
  await expect(statement).toBeVisible();
  await expect(report.getByRole('button', { name: 'Calendar file' })).toBeHidden();
});
