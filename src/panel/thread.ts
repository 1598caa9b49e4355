import { attribute, caption, captionOrNull, child, count, descend, list, text } from './document.ts';
import { opaqueId } from './domain.ts';
import type { AttachmentId, MessageId, Rating } from './domain.ts';
import { panelSettings } from './panelConfig.ts';
import { panelInstant } from './panelDates.ts';

/** Who speaks: 'system' tells of an event, 'facts' are lines about the ticket. */
type Speaker = 'customer' | 'staff' | 'system' | 'facts';

export type Attachment = {
  id: AttachmentId;
  /** As the panel sent it, never a path to trust; '' where it names none. */
  name: string;
  sizeBytes: number | null;
};

export type ThreadEntry = {
  id: MessageId;
  from: Speaker;
  author: string | null;
  postedAt: number | null;
  /** The panel's own writing of the moment, '' where it gives none. */
  postedText: string;
  /** Markdown source, verbatim. Never HTML. */
  body: string;
  /** With 'facts'. */
  lines: string[];
  attachments: Attachment[];
  rating: Rating | null;
};

// The directions are the provider's (panel protocol §0, fact 5); what is unknown is shown like an event.
const speakers = new Map<string, Speaker>([
  ['incoming', 'customer'],
  ['outcoming', 'staff'],
  ['system', 'system'],
  ['info', 'facts'],
]);

/** The thread of a ticket, oldest first; several `mlist` are one thread. Source: panel protocol §6.2. */
export function readThread(mlist: unknown): ThreadEntry[] {
  const messages = list(mlist).flatMap((part) => list(child(part, 'message')));
  const entries = messages.map(toEntry);
  const turned = isMirrored(messages) ? entries.map(mirrored) : entries;
  return inOrder(withoutRepeats(turned.map(ratedOnlyStaff)));
}

function toEntry(message: unknown, position: number): ThreadEntry {
  const from = speakers.get(attribute(message, 'type')) ?? 'system';
  const postedText = caption(child(message, 'date_post'));
  return {
    id: opaqueId<MessageId>(attribute(message, 'id') || `position:${position}`),
    from,
    author: captionOrNull(descend(message, 'user', 'realname')),
    postedAt: panelInstant(postedText, panelSettings().panelTimeZone),
    postedText,
    body: text(child(message, 'body')),
    lines: list(child(message, 'rowgroup')).flatMap((group) =>
      list(child(group, 'row')).map(caption).filter(Boolean),
    ),
    attachments: list(child(message, 'file')).flatMap(toAttachment),
    rating: attribute(message, 'id') ? ratingOf(child(message, 'rates')) : null,
  };
}

// Without its key a file cannot be had.
function toAttachment(file: unknown): Attachment[] {
  const key = text(child(file, 'param'));
  if (key === '') return [];
  const id = opaqueId<AttachmentId>(key);
  return [{ id, name: caption(child(file, 'name')), sizeBytes: count(child(file, 'size')) }];
}

// One name is the rating given; none, or several to choose from, is not yet (panel protocol §6.2).
function ratingOf(rates: unknown): Rating | null {
  if (rates === undefined || rates === null) return null;
  const names = list(child(list(rates)[0], 'rate')).map((rate) => attribute(rate, 'name'));
  const [name] = names;
  return names.length === 1 && (name === 'good' || name === 'bad') ? name : 'none';
}

// Only staff's answers can be rated: where it is the others that are, this panel means the directions the other way round.
function isMirrored(messages: unknown[]): boolean {
  const rated = messages.filter((message) => child(message, 'rates') !== undefined);
  const types = new Set(rated.map((message) => attribute(message, 'type')));
  return types.has('incoming') && !types.has('outcoming');
}

function mirrored(entry: ThreadEntry): ThreadEntry {
  if (entry.from === 'customer') return { ...entry, from: 'staff' };
  return entry.from === 'staff' ? { ...entry, from: 'customer' } : entry;
}

function ratedOnlyStaff(entry: ThreadEntry): ThreadEntry {
  return entry.from === 'staff' ? entry : { ...entry, rating: null };
}

// An id names one entry: the same entry again goes, another one under the same id stays and gets a name of its own.
function withoutRepeats(entries: ThreadEntry[]): ThreadEntry[] {
  const seen = new Map<string, ThreadEntry>();
  for (const [position, entry] of entries.entries()) {
    const earlier = seen.get(entry.id);
    if (!earlier) seen.set(entry.id, entry);
    else if (earlier.body !== entry.body || earlier.from !== entry.from) {
      const id = opaqueId<MessageId>(`position:${position}`);
      seen.set(id, { ...entry, id, rating: null });
    }
  }
  return [...seen.values()];
}

// By date only where every date is readable; what has none keeps its place behind the entry before it.
function inOrder(entries: ThreadEntry[]): ThreadEntry[] {
  if (entries.some((entry) => entry.postedText !== '' && entry.postedAt === null)) return entries;
  let latest = 0;
  const dated = entries.map((entry) => {
    latest = entry.postedAt ?? latest;
    return { entry, at: latest };
  });
  return dated.toSorted((one, other) => one.at - other.at).map(({ entry }) => entry);
}
