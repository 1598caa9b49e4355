import { printNewTicket } from '../../outbox/newTicketText.ts';
import { outboxOf } from '../../outbox/outbox.ts';
import { noTicketYet } from '../../panel/domain.ts';
import type { CustomerId } from '../../panel/domain.ts';

/** Takes words that no ticket takes any more along into a new one, unless one is being written already (S024, C55). */
export function carryToNewTicket(customerId: CustomerId, message: string): void {
  const box = outboxOf(customerId).reply(noTicketYet);
  if (message.trim() === '' || box.snapshot().text !== '') return;
  box.setText(printNewTicket({ values: { message }, sends: [], currency: null }));
}
