import { listText } from '../i18n/en/list.ts';
import { useText } from '../i18n/language.ts';
import type { ListAddress } from './ticketListUrl.ts';
import { TicketListSay } from './TicketListSay.tsx';

/** In the rows' place where the list has never had any. */
export function NoTickets({ list }: { list: ListAddress['list'] }) {
  const text = useText(listText);
  return list === 'archive' ? (
    <TicketListSay title={text.emptyArchiveTitle} body={text.emptyArchiveBody} />
  ) : (
    <TicketListSay title={text.emptyTitle} body={text.emptyBody} />
  );
}
