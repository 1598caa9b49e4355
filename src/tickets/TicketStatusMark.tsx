import { statusText } from '../i18n/en/status.ts';
import { useText } from '../i18n/language.ts';
import type { TicketStatus } from '../panel/domain.ts';
import { StatusMark } from '../ui/StatusMark.tsx';
import { statusLook } from './ticketStatus.ts';

/** The customer's words for a known status, the panel's own for one that is not. */
export function TicketStatusMark({ status, unread = false }: { status: TicketStatus; unread?: boolean }) {
  const text = useText(statusText);
  const { shape, words } = statusLook({ status, unread });
  const panelsWords = words === 'unknown' && status.caption !== '';
  return <StatusMark shape={shape}>{panelsWords ? <bdi>{status.caption}</bdi> : text[words]}</StatusMark>;
}
