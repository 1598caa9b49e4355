import { expect, test } from 'vitest';
import { cannedPanel, openList, sampleNames, sampleText, ticketId } from './cannedPanel.ts';
import { PanelFailure } from './failure.ts';
import { listTickets } from './listTickets.ts';
import { readNotices } from './notices.ts';
import { readTicket } from './readTicket.ts';
import { whoAmI } from './sessionProcedures.ts';

const reads = [
  // Its rows have the dashboard's shape, and that of other lists.
  { name: 'listTickets', own: /^(list-|dashboard-|subaccount)/, call: () => listTickets(openList) },
  { name: 'readTicket', own: /^ticket\.json/, call: () => readTicket(ticketId('1060')) },
  { name: 'whoAmI', own: /^(whoami|auth-needs-totp)/, call: () => whoAmI() },
  { name: 'readNotices', own: /^notify/, call: () => readNotices() },
];

test.each(
  reads.flatMap(({ name, own, call }) =>
    sampleNames()
      .filter((sample) => !own.test(sample))
      .map((sample) => [sample, name, call] as const),
  ),
)('H048 %s is no answer to %s', async (sample, _name, call) => {
  cannedPanel(() => sampleText(sample));
  await expect(call()).rejects.toBeInstanceOf(PanelFailure);
});
