import { useEffect } from 'react';
import { ticketText } from '../i18n/en/ticket.ts';
import { useText } from '../i18n/language.ts';
import { parseTicketId } from '../panel/domain.ts';
import { listHref } from './listHref.ts';
import { NoSuchTicket } from './TicketSay.tsx';
import { PurchaseContext } from './purchasePart.ts';
import type { PurchasePart } from './purchasePart.ts';
import { TicketReading } from './TicketReading.tsx';

interface TicketPageProps {
  /** As the address has it: may be anything (H055). */
  id: string;
  /** The list's address as last shown; null where the customer came straight to the ticket. */
  list: { pathname: string; search: string } | null;
  /** What the browser's tab is to be named for, whenever that changes. The same function each time. */
  onTitle?: (title: string) => void;
  /** How incidents are bought in place; null where none are sold. */
  purchase: PurchasePart | null;
}

/** `/tickets/:id`. What is no number is no ticket, without asking the panel; nor is another customer's (S051). */
export function TicketPage({ id, list, onTitle, purchase }: TicketPageProps) {
  const ticketId = parseTicketId(id);
  const tell = onTitle ?? untold;
  if (ticketId === null) return <NoTicket onTitle={tell} />;
  return (
    <PurchaseContext value={purchase}>
      <TicketReading key={ticketId} id={ticketId} backHref={listHref(list)} onTitle={tell} />
    </PurchaseContext>
  );
}

function NoTicket({ onTitle }: { onTitle: (title: string) => void }) {
  const text = useText(ticketText);
  useEffect(() => onTitle(text.missingTitle), [onTitle, text]);
  return <NoSuchTicket />;
}

function untold(): void {}
