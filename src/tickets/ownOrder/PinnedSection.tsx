import { useQuery, useQueryClient } from '@tanstack/react-query';
import { listText } from '../../i18n/en/list.ts';
import { ownOrderText } from '../../i18n/en/ownOrder.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketId } from '../../panel/domain.ts';
import { noFilter } from '../../panel/listFields.ts';
import type { TicketListParams } from '../../panel/listFields.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { ticketQueries } from '../ticketQueries.ts';
import { TopSection } from '../top/TopSection.tsx';
import { TopTicket } from '../top/TopTicket.tsx';
import styles from '../top/Top.module.css';
import { wholeList } from '../wholeList.ts';
import { unpin } from './ownOrder.ts';
import { useOwnOrder } from './useOwnOrder.ts';

/** The pinned tickets, as the panel has them now, in the order in which they were pinned. */
export function PinnedSection({ id }: { id: string }) {
  const text = useText(ownOrderText);
  const untitled = useText(listText).untitled;
  const { order, keep } = useOwnOrder();
  const pins = order.tickets.filter(({ pinned }) => pinned !== null);
  const { rows, isKnown, error } = useRowsOf(pins.map((pin) => pin.id));
  const remove = (ticketId: TicketId) => {
    keep?.(unpin(order, ticketId));
    announce(text.unpinnedNow(ticketId));
  };
  return (
    <TopSection id={id} title={text.pins} isBusy={!isKnown && error === null}>
      <p className={styles['hint']}>
        {text.pinsHint} {error && text.readFailed}
      </p>
      <ul>
        {pins.map((pin) => {
          const row = rows.find((each) => each.id === pin.id) ?? null;
          return (
            <TopTicket
              key={pin.id}
              id={pin.id}
              subject={(row?.subject ?? pin.pinned) || untitled(pin.id)}
              row={row}
              act={
                <Button
                  kind="quiet"
                  compact
                  aria-label={text.unpinTicket(pin.id)}
                  title={text.unpinTicket(pin.id)}
                  onClick={() => remove(pin.id)}
                >
                  <LaterIcon name="cross" />
                </Button>
              }
            >
              {isKnown && row === null && text.notInList}
            </TopTicket>
          );
        })}
      </ul>
    </TopSection>
  );
}

/** Their rows: from the list where it is at hand as a whole, else by one request for these numbers. */
function useRowsOf(ids: readonly TicketId[]) {
  const whole = wholeList(useQueryClient());
  const params: TicketListParams = {
    list: 'open',
    page: 1,
    pageSize: Math.max(1, ids.length),
    sort: { column: 'id', descending: true },
    filter: { ...noFilter, number: ids.join(', ') },
  };
  const { data, error } = useQuery({ ...ticketQueries.list(params), enabled: !whole && ids.length > 0 });
  const rows = whole ?? data?.tickets;
  return { rows: rows ?? [], isKnown: rows !== undefined, error: rows ? null : error };
}
