import { isEmpty } from './draftFiles.ts';
import type { DraftFile } from './draftFiles.ts';
import { leftOutOf } from './leftOut.ts';
import type { DraftBox } from './draftVersions.ts';
import type { ActRecord, DraftVersion, Returned } from './outboxRecords.ts';
import { isReturned, isUndecided } from './replyMachine.ts';
import type { ReplyAct, ReplyStage } from './replyMachine.ts';
import type { PressResult } from './sendAct.ts';

/** Why the last press sent nothing; null where it did, or since the customer went on. */
export type PressNote = 'filesMissing' | Exclude<PressResult, 'done' | 'undone' | 'signedOut'>;

/** Bytes of the request that have left this device, of how many. */
export type UploadProgress = { sentBytes: number; totalBytes: number };

/** Words that stand beside the box. */
type OtherVersion = {
  key: string;
  text: string;
  files: readonly DraftFile[];
  savedAt: number | null;
  stage: ReplyStage | null;
  /** The file that the customer wanted to leave out of what `stage` speaks of. */
  leftOut: DraftFile | null;
};

/** What a reply box shows. A new object whenever something changed, the same one as long as nothing did. */
export type ReplySnapshot = {
  /** False until the browser's storage has been read; what is typed before is kept. */
  isLoaded: boolean;
  text: string;
  files: readonly DraftFile[];
  /** Ids of those whose bytes are not to be had any more (S027). */
  missingFiles: readonly string[];
  /** Of a reply with files that is being sent from this tab. */
  progress: UploadProgress | null;
  savedAt: number | null;
  isRestored: boolean;
  /** Words typed elsewhere without knowing these (S023), or given back while others were in the box. */
  otherVersion: OtherVersion | null;
  /** All of them, newest first. Of a ticket that is still to be opened each is a draft of its own. */
  otherVersions: readonly OtherVersion[];
  /** Where the reply is. With `rejected`, `notSent` and `notFound` its words are in the box again. */
  state: ReplyStage;
  /** The words that `state` speaks of, where they are not in the box. */
  sentText: string | null;
  /** The file that the customer wanted to leave out of what `state` speaks of. */
  leftOut: DraftFile | null;
  /** All that left and is not decided, oldest first. */
  undecided: readonly ReplyAct[];
  /** From the press until it is answered: no second press. */
  isSending: boolean;
  /** It has not left yet, and its words are in the box. `isHere`: it was pressed in this tab, which can undo it. */
  held: { until: number; isHere: boolean } | null;
  isChecking: boolean;
  note: PressNote | null;
  storage: 'kept' | 'memory';
  /** False: files chosen now are gone with the page. */
  areFilesKept: boolean;
};

export type ReplyFacts = {
  isLoaded: boolean;
  box: DraftBox;
  missingFiles: readonly string[];
  progress: UploadProgress | null;
  savedAt: number | null;
  isRestored: boolean;
  acts: readonly ActRecord[];
  /** Delivered in this page's life, and nothing typed since. */
  delivered: ReplyAct | null;
  isPressed: boolean;
  /** When what was pressed in this tab leaves; null where nothing waits for that. */
  heldUntil: number | null;
  isChecking: boolean;
  note: PressNote | null;
  storage: 'kept' | 'memory';
  areFilesKept: boolean;
};

export function snapshotOf(facts: ReplyFacts): ReplySnapshot {
  const { box, acts, note } = facts;
  const open = openAct(acts);
  const undecided = acts.map(({ act }) => act).filter(({ stage }) => isUndecided(stage));
  const isUnderWay = undecided.some(({ stage }) => stage.name === 'sending');
  const held = heldOf(facts);
  const otherVersions = box.others.map((version) => otherVersionOf(version, acts));
  return {
    isLoaded: facts.isLoaded,
    text: box.text,
    files: box.files,
    missingFiles: facts.missingFiles,
    progress: facts.progress,
    savedAt: facts.savedAt,
    isRestored: facts.isRestored,
    otherVersion: otherVersions[0] ?? null,
    otherVersions,
    state: open?.stage ?? returnedStage(box, acts) ?? deliveredStage(facts) ?? { name: 'draft' },
    sentText: open !== null && open.actId !== box.actId ? open.text : null,
    leftOut: leftOutIn(facts, open),
    undecided: undecided.toSorted((a, b) => sentAt(a) - sentAt(b)),
    isSending: facts.isPressed || isUnderWay || held !== null,
    held,
    isChecking: facts.isChecking,
    note,
    storage: facts.storage,
    areFilesKept: facts.areFilesKept,
  };
}

function heldOf({ heldUntil, isPressed, acts }: ReplyFacts): ReplySnapshot['held'] {
  if (heldUntil !== null) return { until: heldUntil, isHere: true };
  // Pressed here and not held any more: it is leaving, whatever its record still says.
  if (isPressed) return null;
  const elsewhere = acts.map(({ act }) => act.stage).find(({ name }) => name === 'held');
  return elsewhere?.name === 'held' ? { until: elsewhere.until, isHere: false } : null;
}

/** Which of several acts is spoken of: what is on its way, what needs the customer, what is being looked for. */
const URGENCY: Partial<Record<ReplyStage['name'], number>> = {
  held: 0,
  sending: 0,
  cannotTell: 1,
  unknown: 2,
};

export function openAct(acts: readonly ActRecord[]): ReplyAct | null {
  const urgency = ({ stage }: ReplyAct) => URGENCY[stage.name] ?? 3;
  const [first] = acts
    .filter(isOpen)
    .map(({ act }) => act)
    .toSorted((a, b) => urgency(a) - urgency(b) || sentAt(b) - sentAt(a));
  return first ?? null;
}

function isOpen({ act: { stage }, returnedAs }: ActRecord): boolean {
  return isUndecided(stage) || stage.name === 'held' || (isReturned(stage) && returnedAs === null);
}

function sentAt({ stage }: ReplyAct): number {
  return 'sent' in stage ? stage.sent.at : 0;
}

// The act's own record knows of checks that were made after its words went back to the box.
function returnedStage({ returned }: DraftBox, acts: readonly ActRecord[]): ReplyStage | null {
  if (returned === null) return null;
  const stage = actOf(returned, acts)?.stage ?? returned.stage;
  return isReturned(stage) ? stage : null;
}

function deliveredStage({ box, delivered }: ReplyFacts): ReplyStage | null {
  return isEmpty(box) && delivered ? delivered.stage : null;
}

function leftOutIn({ box, acts, delivered }: ReplyFacts, open: ReplyAct | null): DraftFile | null {
  const spokenOf = open ?? actOf(box.returned, acts) ?? (isEmpty(box) ? delivered : null);
  return spokenOf && leftOutOf(spokenOf);
}

function actOf(returned: Returned | null, acts: readonly ActRecord[]): ReplyAct | null {
  return acts.find(({ act }) => act.actId === returned?.actId)?.act ?? null;
}

function otherVersionOf(version: DraftVersion, acts: readonly ActRecord[]): OtherVersion {
  const { key, text, files, savedAt, returned } = version;
  const act = actOf(returned, acts);
  return { key, text, files, savedAt, stage: returned?.stage ?? null, leftOut: act && leftOutOf(act) };
}
