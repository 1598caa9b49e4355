import { comparableText } from '../../outbox/matchReply.ts';
import type { ThreadMessage } from '../../outbox/matchReply.ts';
import { isUndecided } from '../../outbox/replyMachine.ts';
import type { ReplyAct, ReplyStage } from '../../outbox/replyMachine.ts';

type Seen = { undecided: readonly ReplyAct[]; state: ReplyStage };

/**
 * What became of the replies that were undecided and are no more. `act` is one that is delivered; null where its words
 * went back to the box. Null where nothing was settled. `at` is epoch ms.
 */
export function settled(before: Seen, now: Seen, at: number): { act: ReplyAct | null } | null {
  const gone = before.undecided.filter((act) => !now.undecided.some(({ actId }) => actId === act.actId));
  if (gone.length === 0) return null;
  const { state } = now;
  const delivered = gone.findLast((act) => !isBack(act, state));
  if (delivered === undefined) return { act: null };
  const stage = state.name === 'delivered' ? state : hiddenStage(delivered.stage, at);
  return { act: { ...delivered, stage } };
}

/** Words typed meanwhile hide the delivered state: what is still on its way was answered, what was lost was found. */
function hiddenStage(stage: ReplyStage, at: number): ReplyStage {
  if (!isUndecided(stage)) return stage;
  const how = stage.name === 'sending' ? 'answered' : 'found';
  return { name: 'delivered', sent: stage.sent, at, how, messageId: null };
}

/** Whether the thread shows it: an own message that was not there when it was sent, with the same words (S049). */
export function isShown(act: ReplyAct, thread: readonly ThreadMessage[]): boolean {
  const known = 'sent' in act.stage ? act.stage.sent.knownIds : [];
  const words = comparableText(act.text);
  return thread.some(
    ({ id, from, body }) => from === 'customer' && !known.includes(id) && comparableText(body) === words,
  );
}

/** A reply that has come to this stage just now; null where none has. One that was found so at the first sight has not. */
export function newlyAt(to: 'unknown' | 'cannotTell', before: Seen, now: Seen): ReplyAct | null {
  const isNew = ({ actId, stage }: ReplyAct) => {
    const was = before.undecided.find((act) => act.actId === actId);
    return stage.name === to && was !== undefined && was.stage.name !== to;
  };
  return now.undecided.find(isNew) ?? null;
}

function isBack(act: ReplyAct, state: ReplyStage): boolean {
  if (state.name === 'notSent') return act.stage.name === 'sending';
  if (state.name !== 'rejected' && state.name !== 'notFound') return false;
  return 'sent' in act.stage && act.stage.sent.at === state.sent.at;
}
