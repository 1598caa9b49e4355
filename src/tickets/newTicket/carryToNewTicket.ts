import { isEmpty } from '../../outbox/draftFiles.ts';
import type { Content } from '../../outbox/draftFiles.ts';
import { printNewTicket } from '../../outbox/newTicketText.ts';
import { outboxOf } from '../../outbox/outbox.ts';
import { noTicketYet } from '../../panel/domain.ts';
import type { CustomerId } from '../../panel/domain.ts';

/**
 * Takes along into a new ticket what no ticket takes any more, unless one is being written already (S024, C55). A file
 * that `fileBytes` has lost stays behind.
 */
export function carryToNewTicket(
  customerId: CustomerId,
  { text: message, files }: Content,
  fileBytes: (fileId: string) => Promise<Blob | null>,
): void {
  const box = outboxOf(customerId).reply(noTicketYet);
  if (!isEmpty(box.snapshot())) return;
  if (message.trim() !== '') box.setText(printNewTicket({ values: { message }, sends: [], currency: null }));
  for (const { fileId, name, type } of files) {
    void box.addFile(fileBytes(fileId).then((bytes) => bytes && { name, type, bytes }));
  }
}
