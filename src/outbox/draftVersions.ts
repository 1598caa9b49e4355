import { isEmpty, isSameContent, isSameFiles } from './draftFiles.ts';
import type { DraftFile } from './draftFiles.ts';
import type { DraftVersion, Returned } from './outboxRecords.ts';

/**
 * The reply box of one tab and what it knows of the stored versions. Pure: S023 is decided here. A tab follows
 * another's typing while its own box is untouched; what it has typed itself is neither overwritten nor does it wipe
 * what it has not seen: both stay, one in the box and one beside it.
 */
export type DraftBox = {
  text: string;
  files: readonly DraftFile[];
  /** Under which the words in the box will be sent. */
  actId: string;
  returned: Returned | null;
  /** The version that the box was last equal to; null where nothing of it is stored. */
  base: DraftVersion | null;
  /** Changed since. */
  isDirty: boolean;
  /** Versions made without knowing this box, newest first. */
  others: readonly DraftVersion[];
  /** Versions with nothing in them that the box lacks; the next save replaces them. */
  covered: readonly string[];
};

export function emptyBox(actId: string): DraftBox {
  return { text: '', files: [], actId, returned: null, base: null, isDirty: false, others: [], covered: [] };
}

export function typed(box: DraftBox, text: string): DraftBox {
  return text === box.text ? box : { ...box, text, isDirty: true };
}

/** A file was added, taken away or put in another's place. */
export function filed(box: DraftBox, files: readonly DraftFile[]): DraftBox {
  return isSameFiles(box.files, files) ? box : { ...box, files, isDirty: true };
}

/**
 * The same words as another act: the old id has been used. For words that are stored, every tab comes to the same
 * new id, so that they go once also when each of two tabs had to give them a new one (S044).
 */
export function rekeyed(box: DraftBox, actId: string): DraftBox {
  const stored = box.isDirty ? null : box.base;
  return { ...box, actId: stored ? `of/${stored.key}` : actId, isDirty: true };
}

/** Thrown away by the customer. */
export function cleared(box: DraftBox, actId: string): DraftBox {
  return { ...box, text: '', files: [], actId, returned: null, isDirty: true };
}

/** What a save of the box replaces: what it was made from, nothing else. */
export function supersededBy(box: DraftBox): string[] {
  return [...(box.base ? [box.base.key] : []), ...box.covered];
}

export function saved(box: DraftBox, version: DraftVersion): DraftBox {
  return { ...box, base: isEmpty(version) ? null : version, isDirty: false, covered: [] };
}

/** A version came from another tab, or from a send that gave its words back. `actId` is for a box that empties. */
export function arrived(box: DraftBox, version: DraftVersion, actId: string): DraftBox {
  const isKnown = version.key === box.base?.key || box.others.some(({ key }) => key === version.key);
  if (isKnown) return box;
  const others = box.others.filter(({ key }) => !version.supersedes.includes(key));
  const mineIsGone = box.base !== null && version.supersedes.includes(box.base.key);
  const seen: DraftBox = { ...box, others, base: mineIsGone ? null : box.base };
  // What stood beside the box stays beside it, also when its own words have been sent in the meantime.
  const isOther = others.length < box.others.length;
  if (!box.isDirty && (mineIsGone || (box.base === null && !isOther))) return following(seen, version, actId);
  return isEmpty(version) ? seen : beside(seen, version);
}

/** What the storage holds of a ticket's draft. */
export type StoredDraft = {
  /** Versions that nothing was made from, newest first. */
  heads: readonly DraftVersion[];
  /** Keys of replaced ones, left by a save that was cut off. */
  remains: readonly string[];
};

/** The stored versions were read anew: at first, and after a time in which messages may have been missed. */
export function reconciled(box: DraftBox, { heads, remains }: StoredDraft, actId: string): DraftBox {
  const [newest] = heads;
  const isStored = heads.some(({ key }) => key === box.base?.key);
  const keepsMine = box.isDirty || isStored || isLeftEmpty(box, newest);
  // A version leaves the storage only by one who has seen it, so an untouched box whose version is gone follows.
  const fresh: DraftBox = { ...box, others: [], base: isStored ? box.base : null, covered: remains };
  const start = keepsMine ? fresh : newest ? following(fresh, newest, actId) : emptied(fresh, actId);
  return heads
    .filter(({ key }) => key !== start.base?.key)
    .toReversed()
    .reduce(beside, start);
}

/** What stands beside an empty box has been put there: it does not come back by itself. */
function isLeftEmpty(box: DraftBox, newest: DraftVersion | undefined): boolean {
  return isEmpty(box) && box.base === null && box.others.some(({ key }) => key === newest?.key);
}

/** The words are put beside the box, whole, and it is empty for others. They have to be saved before. */
export function putAside(box: DraftBox, actId: string): DraftBox {
  if (box.base === null || box.isDirty) return box;
  return { ...emptyBox(actId), others: [box.base, ...box.others], covered: box.covered };
}

/**
 * Box and another version change places, the newest unless told. The box has to be saved before, so that its words
 * stay.
 */
export function exchanged(box: DraftBox, key = box.others[0]?.key): DraftBox {
  const other = box.others.find((version) => version.key === key);
  if (other === undefined || box.isDirty) return box;
  const rest = box.others.filter((version) => version !== other);
  const others = box.base ? [box.base, ...rest] : rest;
  return { ...adopting(box, other), others };
}

/** The newest other version is given up: the next save replaces it too. */
export function dismissed(box: DraftBox): DraftBox {
  const [other, ...others] = box.others;
  return other === undefined ? box : { ...box, others, covered: [...box.covered, other.key], isDirty: true };
}

function following(box: DraftBox, version: DraftVersion, actId: string): DraftBox {
  return isEmpty(version) ? emptied(box, actId) : adopting(box, version);
}

function emptied(box: DraftBox, actId: string): DraftBox {
  if (isEmpty(box) && box.base === null) return box;
  return { ...emptyBox(actId), others: box.others, covered: box.covered };
}

function adopting(box: DraftBox, version: DraftVersion): DraftBox {
  const { text, files, actId, returned } = version;
  return { ...box, text, files, actId, returned, base: version, isDirty: false };
}

// Equal words are no second version. Of the two act ids all tabs choose the same one: two presses for words that
// look like one draft must not become two messages (S044). The box's own spelling stays: somebody may be typing.
function beside(box: DraftBox, version: DraftVersion): DraftBox {
  if (!isSameContent(version, box)) {
    return { ...box, others: [version, ...box.others] };
  }
  const actId = commonActId(box, version);
  const returned = version.returned ?? box.returned;
  return { ...box, actId, returned, covered: [...box.covered, version.key] };
}

function commonActId(box: DraftBox, version: DraftVersion): string {
  // An id whose words came back has been used.
  if (version.returned?.actId === box.actId) return version.actId;
  if (box.returned?.actId === version.actId) return box.actId;
  return version.actId < box.actId ? version.actId : box.actId;
}

/** Newest first, without those that another one was made from. */
export function headsOf(stored: readonly DraftVersion[]): DraftVersion[] {
  const replaced = new Set(
    stored.flatMap(({ key, supersedes }) => supersedes.filter((other) => other !== key)),
  );
  return stored
    .filter(({ key }) => !replaced.has(key))
    .toSorted((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
}
