import { statusText } from '../i18n/en/status.ts';
import { useText } from '../i18n/language.ts';
import type { Translated } from '../i18n/section.ts';
import type { TicketStatus } from '../panel/domain.ts';
import { statusMark } from '../ui/statusMark.tsx';
import { statusLook } from './ticketStatus.ts';

/** The customer's words for a known status, the panel's own for one that is not. */
export function TicketStatusMark({ status, unread = false }: { status: TicketStatus; unread?: boolean }) {
  return ticketStatusMark(status, unread, useText(statusText));
}

/** The same for the rows of a list, which read the words once for all of them. */
export function ticketStatusMark(
  status: TicketStatus,
  unread: boolean,
  text: Translated<(typeof statusText)['english']>,
) {
  const { shape, words } = statusLook({ status, unread });
  const panelsWords = words === 'unknown' && status.caption !== '';
  return statusMark(shape, panelsWords ? <bdi>{status.caption}</bdi> : text[words]);
}
