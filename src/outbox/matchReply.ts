import type { ReplyAct, ReplyStage, Sent } from './replyMachine.ts';

/** Of a thread's entry, what matching needs. */
export type ThreadMessage = {
  id: string;
  from: string;
  body: string;
  postedAt: number | null;
  attachments: readonly unknown[];
};

/** The panel's clock and the browser's last sight of it may differ by so much (panel protocol §6.2). */
const CLOCK_TOLERANCE_MS = 2 * 60_000;

/**
 * Words as they are compared: what a panel may do to a text on its way changes nothing (S049). Line ends, trailing
 * blanks, blanks at both ends, Unicode form, halves of surrogate pairs, controls that XML cannot carry.
 */
export function comparableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

export function isSameText(one: string, other: string): boolean {
  return one === other || comparableText(one) === comparableText(other);
}

/**
 * Which messages of a thread each act may be, by act id: none, one, or several. Undecided acts are asked for, acts
 * not found earlier (they may arrive late), and answered ones, whose message the answer did not name. A message is
 * given to one act alone; where as many are there as equal acts wait for, each gets its own, in the order of sending.
 * Source: scenarios §3, step 3.
 */
export function matchReplies(
  acts: readonly ReplyAct[],
  thread: readonly ThreadMessage[],
): Map<string, readonly string[]> {
  const used = new Set(acts.flatMap(({ stage }) => (stage.name === 'delivered' && stage.messageId) || []));
  const left = wanted(acts, thread);
  const found = new Map<string, readonly string[]>();
  for (const [index, want] of left.entries()) {
    const free = want.likely.filter((id) => !used.has(id));
    const rivals = left
      .slice(index)
      .filter((rival) => rival.words === want.words && rival.likely.some((id) => !used.has(id)));
    const certain = want.isAnswered || free.length <= rivals.length;
    const mine = certain ? free.slice(0, 1) : free;
    found.set(want.actId, mine);
    if (mine.length === 1) mine.forEach((id) => used.add(id));
  }
  return found;
}

type Want = {
  actId: string;
  words: string;
  likely: readonly string[];
  sentAt: number;
  rank: number;
  /** The panel said yes: one of the candidates is its message; the earliest will do. */
  isAnswered: boolean;
};

// What was answered is certain to be there, so it takes its message first: else the message of "thanks" sent a minute
// ago would pass for the one whose answer was lost (S047). What was given up comes last.
function wanted(acts: readonly ReplyAct[], thread: readonly ThreadMessage[]): Want[] {
  return acts
    .flatMap(({ actId, text, files, stage }) => {
      const rank = rankOf(stage);
      if (rank === null || !('sent' in stage)) return [];
      const words = comparableText(text);
      const likely = likelyMessages({ words, fileCount: files.length, sent: stage.sent }, thread);
      return [{ actId, words, likely, sentAt: stage.sent.at, rank, isAnswered: rank === 0 }];
    })
    .toSorted((a, b) => a.rank - b.rank || a.sentAt - b.sentAt);
}

/** Undecided, not found so far, or answered by a panel that did not say which message it has become. */
export function isLookedFor(stage: ReplyStage): stage is Extract<ReplyStage, { sent: Sent }> {
  return rankOf(stage) !== null;
}

function rankOf(stage: ReplyStage): number | null {
  if (stage.name === 'delivered') return stage.messageId === null ? 0 : null;
  if (stage.name === 'unknown' || stage.name === 'cannotTell') return 1;
  return stage.name === 'notFound' ? 2 : null;
}

type Wording = { words: string; fileCount: number; sent: Sent };

function likelyMessages(wording: Wording, thread: readonly ThreadMessage[]): string[] {
  const known = new Set(wording.sent.knownIds);
  return thread.filter((entry) => !known.has(entry.id) && isLike(wording, entry)).map((entry) => entry.id);
}

function isLike({ words, fileCount, sent }: Wording, entry: ThreadMessage): boolean {
  if (entry.from !== 'customer' || entry.attachments.length !== fileCount) return false;
  if (entry.postedAt !== null && entry.postedAt < sent.panelAt - CLOCK_TOLERANCE_MS) return false;
  return comparableText(entry.body) === words;
}
