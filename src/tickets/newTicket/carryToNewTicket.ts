import { isEmpty } from '../../outbox/draftFiles.ts';
import type { Content } from '../../outbox/draftFiles.ts';
import { printNewTicket } from '../../outbox/newTicketText.ts';
import { outboxOf } from '../../outbox/outbox.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import { noTicketYet } from '../../panel/domain.ts';
import type { CustomerId } from '../../panel/domain.ts';

/**
 * Takes along into a new ticket what no ticket takes any more, unless one is being written already (S024, C55): what is
 * kept of one is read first. A file that `fileBytes` has lost stays behind.
 */
export function carryToNewTicket(
  customerId: CustomerId,
  { text: message, files }: Content,
  fileBytes: (fileId: string) => Promise<Blob | null>,
): void {
  const box = outboxOf(customerId).reply(noTicketYet);
  whenLoaded(box, () => {
    if (!isEmpty(box.snapshot())) return;
    if (message.trim() !== '')
      box.setText(printNewTicket({ values: { message }, sends: [], currency: null }));
    for (const { fileId, name, type } of files) {
      void box.addFile(fileBytes(fileId).then((bytes) => bytes && { name, type, bytes }));
    }
  });
}

function whenLoaded(box: ReplyBox, task: () => void): void {
  if (box.snapshot().isLoaded) return task();
  const stop = box.subscribe(() => {
    if (!box.snapshot().isLoaded) return;
    stop();
    task();
  });
}
