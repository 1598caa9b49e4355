import { useEffect, useRef, useState } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { replyText } from '../../i18n/en/reply.ts';
import { textOf } from '../../i18n/language.ts';
import { useHeldReplies } from '../../outbox/useHeldReplies.ts';
import { useUnsettledActs } from '../../outbox/useUnsettledActs.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { announce } from '../../ui/announcer.ts';
import { wordsPath } from '../wordsPath.ts';
import { HeldToast } from './HeldToast.tsx';
import { followedOf, hasArrived } from './followed.ts';
import type { Followed } from './followed.ts';

/** Over every page but the ticket's own, which shows it itself: a reply that is held, and what becomes of it. */
export function HeldReplies({ customerId }: { customerId: CustomerId }) {
  const pathname = usePathname();
  const followed = useFollowed(customerId);
  const away = followed.filter(({ ticketId }) => pathname !== wordsPath(ticketId));
  const before = useRef(away);
  useEffect(() => {
    if (hasArrived(before.current, followed)) announce(textOf(replyText).announceDelivered);
    before.current = away;
  });
  return away.map((reply) => <HeldToast key={reply.actId} customerId={customerId} reply={reply} />);
}

function useFollowed(customerId: CustomerId): Followed[] {
  const held = useHeldReplies(customerId);
  const unsettled = useUnsettledActs(customerId);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const fresh = held.filter(({ actId }) => !seen.has(actId)).map(({ actId }) => actId);
  if (fresh.length > 0) setSeen(new Set([...seen, ...fresh]));
  return followedOf(held, unsettled, seen);
}
