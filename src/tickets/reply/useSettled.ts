import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { replyText } from '../../i18n/en/reply.ts';
import { textOf } from '../../i18n/language.ts';
import type { Translated } from '../../i18n/section.ts';
import { leftOutOf } from '../../outbox/leftOut.ts';
import type { ThreadMessage } from '../../outbox/matchReply.ts';
import type { ReplyAct } from '../../outbox/replyMachine.ts';
import type { TicketId } from '../../panel/domain.ts';
import { announce } from '../../ui/announcer.ts';
import { ticketQueries } from '../ticketQueries.ts';
import type { Reply } from './reply.ts';
import { isShown, newlyAt, settled } from './settled.ts';

/**
 * When a reply is decided, here or in another tab: says it once and reads thread and lists anew. Until the thread
 * shows it, the delivered one is given back, so that nothing vanishes and comes again.
 */
export function useSettled(
  ticketId: TicketId,
  thread: readonly ThreadMessage[],
  reply: Reply,
): ReplyAct | null {
  const client = useQueryClient();
  const [leaving, setLeaving] = useState<ReplyAct | null>(null);
  const before = useRef(reply);
  // Before the next picture is drawn: the entry must not be away for a moment.
  useLayoutEffect(() => {
    const was = before.current;
    before.current = reply;
    const words = textOf(replyText);
    const lost = newlyAt('unknown', was, reply);
    if (lost) announce(wordsOfLost(lost, words));
    if (newlyAt('cannotTell', was, reply)) {
      announce(words.cannotTell);
      void readAnew(client, ticketId);
    }
    const end = settled(was, reply, Date.now());
    if (end === null) return;
    const { act } = end;
    if (act) announce(wordsOfDelivered(act, words));
    if (act) setLeaving(act);
    void readAnew(client, ticketId).then(
      (isRead) => isRead && setLeaving((now) => (now === act ? null : now)),
    );
  }, [client, reply, ticketId]);
  return leaving && !isShown(leaving, thread) ? leaving : null;
}

/** False where the thread could not be read: then it does not show the reply yet. */
async function readAnew(client: QueryClient, ticketId: TicketId): Promise<boolean> {
  const { queryKey } = ticketQueries.detail(ticketId);
  void client.invalidateQueries({ queryKey: ticketQueries.lists() });
  // Whoever was told of the delivery before may be reading already: that reading will do.
  await client.invalidateQueries({ queryKey }, { cancelRefetch: false });
  return client.getQueryState(queryKey)?.status === 'success';
}

type Words = Translated<(typeof replyText)['english']>;

function wordsOfLost(act: ReplyAct, words: Words): string {
  const leftOut = leftOutOf(act);
  if (leftOut) return words.stoppedFor(leftOut.name);
  const { stage } = act;
  return stage.name === 'unknown' && stage.why === 'stopped' ? words.announceStopped : words.announceLost;
}

function wordsOfDelivered(act: ReplyAct, words: Words): string {
  const leftOut = leftOutOf(act);
  const said = isFound(act) ? words.announceFound : words.announceDelivered;
  return leftOut ? `${said} ${words.wentAlong(leftOut.name)}` : said;
}

function isFound({ stage }: ReplyAct): boolean {
  return stage.name === 'delivered' && stage.how === 'found';
}
