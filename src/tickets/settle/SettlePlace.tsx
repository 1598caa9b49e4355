import type { Ticket } from '../../panel/readTicket.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { BrokenPart } from '../BrokenPart.tsx';
import styles from './SettlePlace.module.css';

const settleArea = lazyPart(() => import('./SettleArea.tsx').then((module) => module.SettleArea));

/** The room for what settles the ticket; its code comes when the conversation can be read. */
export function SettlePlace({ ticket }: { ticket: Ticket }) {
  const isPainted = useAfterPaint(true);
  const place = <div className={styles['place']} />;
  return isPainted ? <settleArea.Page ticket={ticket} fallback={place} broken={BrokenPart} /> : place;
}
