import * as fc from 'fast-check';
import { expect, test } from '../fixtures.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { Shell } from '../pages/shell.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { rounds } from './anyState.ts';
import { serveConfig } from './serveConfig.ts';
import { readState, writeState } from './storedState.ts';

// Hundreds by hand: `npm run fuzz -- --pages 300 --seed S`.
const numRuns = Number(process.env['FUZZ_PAGES'] ?? 12);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_125);

test(`H055 H060 H061 whatever is stored, asked for and configured, there is a page and a way on (seed ${seed})`, async ({
  signedIn,
  seeder,
  customer,
  watch,
}) => {
  test.setTimeout(20_000 + numRuns * 4000);
  watch.allow(/40[0-9]|414|431/);
  const { id } = seeder.ticket(customer, { subject: 'There all the same' });
  const ticketPage = new TicketPage(signedIn);
  await new TicketList(signedIn).open();
  await ticketPage.open(id);
  await ticketPage.write('A draft');
  await expect(ticketPage.composer).toContainText('Draft saved');
  await new NewTicketPage(signedIn).open();
  await new NewTicketPage(signedIn).message.fill('Another draft');
  await new Shell(signedIn).ticketsLink.click();
  await expect(new TicketList(signedIn).ticket('There all the same')).toBeVisible();
  const origin = new URL(signedIn.url()).origin;
  await signedIn.goto('/healthz');
  const before = await readState(signedIn);
  expect(before.records.length).toBeGreaterThan(3);
  expect(Object.keys(before.local).length).toBeGreaterThan(1);

  for (const [number, { address, config, spoil }] of fc.sample(rounds, { numRuns, seed }).entries()) {
    await test.step(`round ${number}: ${address.slice(0, 80)}`, async () => {
      await writeState(signedIn, spoil(before));
      await serveConfig(signedIn, config);
      await signedIn.goto(address.replace('OPEN', String(id)));
      await expect(signedIn.getByRole('heading', { level: 1 }).filter({ visible: true })).toBeVisible();
      await expect(signedIn.getByRole('link').or(signedIn.getByRole('button')).first()).toBeVisible();
      expect(new URL(signedIn.url()).origin).toBe(origin);
      await signedIn.unrouteAll();
      await signedIn.goto('/healthz');
    });
  }
  await ticketPage.open(id);
  await ticketPage.send('The next action works');
  await expect(ticketPage.delivered).toBeVisible();
});
