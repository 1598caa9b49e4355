import type { FailureKind } from '../panel/failure.ts';
import type { DraftFile } from './draftFiles.ts';
import { givenBackOf } from './leftOut.ts';

/** What is known before the words leave, taken down before they do (scenarios §3, step 1). Instants in epoch ms. */
export type Sent = {
  /** By the browser's clock, for the customer. */
  at: number;
  /** By the panel's clock as last seen, for comparing with the dates of messages. */
  panelAt: number;
  /** Own messages that the thread already had. */
  knownIds: readonly string[];
  knownCount: number;
};

export type Refusal = {
  kind: FailureKind;
  text: string | null;
  field: string | null;
  code: string | null;
  retryAfterSeconds: number | null;
};

/** Why nobody knows: what went wrong, a tab that is gone, or the customer who stopped it (S063). */
type LostWhy = FailureKind | 'interrupted' | 'stopped';

/** Why words are known not to have left the browser, or not to have been taken. 'closed': with the page, in the hold. */
export type NotSentReason = 'offline' | 'session' | 'network' | 'closed';

/** What is known of an act whose answer was lost. `checks` are the instants of readings that showed the thread. */
type Asked = { sent: Sent; checks: readonly number[] };

export type ReplyStage =
  | { name: 'draft' }
  /** Pressed, and kept back until then so that it can be undone; may leave earlier, with its page (features N3). */
  | { name: 'held'; sent: Sent; until: number }
  | { name: 'sending'; sent: Sent }
  | {
      name: 'delivered';
      sent: Sent;
      at: number;
      /** By the panel's answer, by reading the thread, or by the customer who recognised it. */
      how: 'answered' | 'found' | 'chosen';
      /** Which message of the thread it is; null where the panel's answer is all that is known. */
      messageId: string | null;
    }
  | { name: 'rejected'; sent: Sent; at: number; refusal: Refusal }
  | { name: 'notSent'; at: number; why: NotSentReason }
  | (Asked & {
      name: 'unknown';
      why: LostWhy;
      /** Readings of the schedule so far, failed ones too, and when the last one ended (at first: when it was lost). */
      tries: number;
      triedAt: number;
      readFailure: FailureKind | null;
    })
  | (Asked & { name: 'notFound'; at: number })
  | (Asked & { name: 'cannotTell'; candidates: readonly string[] });

export type Stage<Name extends ReplyStage['name']> = Extract<ReplyStage, { name: Name }>;

/** One deliberate act: its id is used for one send and never again. */
export type ReplyAct = {
  actId: string;
  text: string;
  files: readonly DraftFile[];
  /** Id of the one that the customer wanted to leave out when the act was on its way. */
  leftOut?: string | undefined;
  stage: ReplyStage;
};

export type ReplyEvent =
  | { type: 'typed'; text: string }
  | { type: 'held'; sent: Sent; until: number }
  /** It leaves now, pressed just before or held until here. */
  | { type: 'pressed'; sent: Sent }
  /** On its way, and to be called off for the sake of this file. */
  | { type: 'leftOut'; fileId: string }
  | { type: 'heldBack'; at: number; why: NotSentReason }
  | { type: 'answered'; at: number; messageId?: string | null }
  | { type: 'refused'; at: number; refusal: Refusal }
  | { type: 'lost'; at: number; why: LostWhy }
  /** The thread was read; `found` are the messages that may be this one. `step` says what the reading was for. */
  | { type: 'read'; at: number; step: 'extra' | 'scheduled' | 'last'; found: readonly string[] }
  | { type: 'readFailed'; at: number; kind: FailureKind; step: 'extra' | 'scheduled' }
  | { type: 'chosen'; at: number; messageId: string | null };

/**
 * The act after an event. An event that is out of place (a second press, an answer to what is decided) gives the
 * same object back: what is delivered stays so, what was refused stays so, and nothing leaves `draft` twice.
 */
export function transition(act: ReplyAct, event: ReplyEvent): ReplyAct {
  if (event.type === 'typed') return act.stage.name === 'draft' ? { ...act, text: event.text } : act;
  if (event.type === 'leftOut') return leaveOut(act, event.fileId);
  const stage = nextStage(act.stage, event);
  return stage === act.stage ? act : { ...act, stage };
}

// One alone: it stops the sending of all.
function leaveOut(act: ReplyAct, fileId: string): ReplyAct {
  if (act.stage.name !== 'sending' || act.leftOut !== undefined) return act;
  return act.files.some((file) => file.fileId === fileId) ? { ...act, leftOut: fileId } : act;
}

type StageEvent = Exclude<ReplyEvent, { type: 'typed' | 'leftOut' }>;

function nextStage(stage: ReplyStage, event: StageEvent): ReplyStage {
  switch (event.type) {
    case 'held':
      return stage.name === 'draft' ? { name: 'held', sent: event.sent, until: event.until } : stage;
    case 'pressed':
      return isHere(stage) ? { name: 'sending', sent: event.sent } : stage;
    case 'heldBack':
      return isHere(stage) || stage.name === 'sending'
        ? { name: 'notSent', at: event.at, why: event.why }
        : stage;
    case 'lost':
      return stage.name === 'sending' || stage.name === 'held' ? lost(stage.sent, event) : stage;
    case 'answered':
    case 'refused':
      return answered(stage, event);
    case 'read':
    case 'readFailed':
    case 'chosen':
      return settled(stage, event);
  }
}

function isHere(stage: ReplyStage): boolean {
  return stage.name === 'draft' || stage.name === 'held';
}

function lost(sent: Sent, event: { at: number; why: LostWhy }): Stage<'unknown'> {
  const { why, at: triedAt } = event;
  return { name: 'unknown', sent, why, checks: [], tries: 0, triedAt, readFailure: null };
}

// An answer that comes after its act was given up as lost (a tab believed dead) is still the panel's own word.
function answered(
  stage: ReplyStage,
  event: Extract<ReplyEvent, { type: 'answered' | 'refused' }>,
): ReplyStage {
  if (stage.name !== 'sending' && !isAsked(stage)) return stage;
  const { sent } = stage;
  return event.type === 'answered'
    ? { name: 'delivered', sent, at: event.at, how: 'answered', messageId: event.messageId ?? null }
    : { name: 'rejected', sent, at: event.at, refusal: event.refusal };
}

function settled(
  stage: ReplyStage,
  event: Extract<ReplyEvent, { type: 'read' | 'readFailed' | 'chosen' }>,
): ReplyStage {
  if (!isAsked(stage)) return stage;
  if (event.type === 'read') return read(stage, event);
  if (event.type === 'chosen') return chosen(stage, event);
  if (stage.name !== 'unknown') return stage;
  const tries = stage.tries + (event.step === 'scheduled' ? 1 : 0);
  const triedAt = event.step === 'scheduled' ? event.at : stage.triedAt;
  return { ...stage, tries, triedAt, readFailure: event.kind };
}

type AskedStage = Stage<'unknown'> | Stage<'notFound'> | Stage<'cannotTell'>;

function isAsked(stage: ReplyStage): stage is AskedStage {
  return stage.name === 'unknown' || stage.name === 'notFound' || stage.name === 'cannotTell';
}

function read(stage: AskedStage, event: Extract<ReplyEvent, { type: 'read' }>): ReplyStage {
  const { sent } = stage;
  const checks = [...stage.checks, event.at];
  const [messageId, ...more] = event.found;
  if (messageId !== undefined && more.length > 0) {
    return { name: 'cannotTell', sent, checks, candidates: event.found };
  }
  if (messageId !== undefined) return { name: 'delivered', sent, at: event.at, how: 'found', messageId };
  if (stage.name !== 'unknown') return { ...stage, checks };
  // Only a reading of the schedule's end may say "not found": until then the panel may still be storing it (S040).
  if (event.step === 'last') return { name: 'notFound', sent, checks, at: event.at };
  const scheduled = event.step === 'scheduled';
  const tries = stage.tries + (scheduled ? 1 : 0);
  return { ...stage, checks, tries, triedAt: scheduled ? event.at : stage.triedAt, readFailure: null };
}

function chosen(stage: AskedStage, event: Extract<ReplyEvent, { type: 'chosen' }>): ReplyStage {
  if (stage.name !== 'cannotTell') return stage;
  const { sent, checks } = stage;
  const { at, messageId } = event;
  if (messageId === null) return { name: 'notFound', sent, checks, at };
  if (!stage.candidates.includes(messageId)) return stage;
  return { name: 'delivered', sent, at, how: 'chosen', messageId };
}

/** The same words as a draft under a new act id; null while the act is under way, undecided or delivered. */
export function reopen(act: ReplyAct, actId: string): ReplyAct | null {
  return isReturned(act.stage) ? { actId, ...givenBackOf(act), stage: { name: 'draft' } } : null;
}

/** Stages whose words go back to the customer, with the reason beside them. */
export type ReturnedStage = Stage<'rejected'> | Stage<'notSent'> | Stage<'notFound'>;

export function isReturned(stage: ReplyStage): stage is ReturnedStage {
  return stage.name === 'rejected' || stage.name === 'notSent' || stage.name === 'notFound';
}

/** Left the box, and nobody knows yet what came of it: a second act with the same words waits for it. */
export function isUndecided(
  stage: ReplyStage,
): stage is Stage<'sending'> | Stage<'unknown'> | Stage<'cannotTell'> {
  return stage.name === 'sending' || stage.name === 'unknown' || stage.name === 'cannotTell';
}

/** Some tab is at it; should that tab be gone, nobody knows whether it has left. */
export function isUnderWay(stage: ReplyStage): stage is Stage<'held'> | Stage<'sending'> {
  return stage.name === 'held' || stage.name === 'sending';
}
