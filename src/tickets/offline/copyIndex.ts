import { z } from '../../panel/schema.ts';

/**
 * Who the copies are of. `word` is the one of their sign-in (session/sessionMarker.ts): once somebody signs in anew,
 * it fits no more, so what was kept before is nobody's, even if it could not be deleted (S009, S092).
 */
export type Owner = { word: string; customerId: string };

const copySchema = z.object({
  key: z.string(),
  kind: z.enum(['list', 'ticket']),
  /** Epoch milliseconds: when the panel said so. */
  readAt: z.number(),
  /** Characters. */
  size: z.number(),
});

/** Another format gets another number: what an older or newer Frontdesk has stored is then not read at all (H060). */
const indexSchema = z.object({
  version: z.literal(1),
  word: z.string(),
  customerId: z.string(),
  copies: z.array(copySchema),
});

export type Copy = z.output<typeof copySchema>;
export type CopyIndex = z.output<typeof indexSchema>;

const MOST = { list: 5, ticket: 50 } as const satisfies Record<Copy['kind'], number>;
const MOST_CHARACTERS = 8_000_000;
/** A session lives for an hour; a panel that is away for longer than this is no reason to show what was once true. */
const OLDEST_MS = 14 * 24 * 3_600_000;

/** Null for whatever is none of ours. */
export function readIndex(stored: unknown): CopyIndex | null {
  const parsed = z.safeParse(indexSchema, stored);
  return parsed.success ? parsed.data : null;
}

export function emptyIndex({ word, customerId }: Owner): CopyIndex {
  return { version: 1, word, customerId, copies: [] };
}

/** As long as the panel has not said who is signed in, the sign-in alone decides: nobody else can have had it. */
export function isOwnedBy(index: CopyIndex, word: string, customerId: string | null): boolean {
  return index.word === word && (customerId === null || index.customerId === customerId);
}

/** With the copy in it, as the newest. `gone` are the keys of those that had to make room, maybe the copy's own. */
export function withCopy(index: CopyIndex, copy: Copy): { index: CopyIndex; gone: string[] } {
  const others = index.copies.filter(({ key }) => key !== copy.key);
  const all = [copy, ...others.toSorted((one, other) => other.readAt - one.readAt)];
  const room = { list: 0, ticket: 0, size: 0 };
  const copies = all.filter(({ kind, size, readAt }) => {
    const fits =
      room[kind] < MOST[kind] && room.size + size <= MOST_CHARACTERS && !isTooOld(readAt, copy.readAt);
    if (fits) {
      room[kind] += 1;
      room.size += size;
    }
    return fits;
  });
  const gone = all.filter((each) => !copies.includes(each)).map(({ key }) => key);
  return { index: { ...index, copies }, gone };
}

export function isTooOld(readAt: number, now: number): boolean {
  return now - readAt > OLDEST_MS;
}
