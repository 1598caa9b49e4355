import { createHash, randomBytes } from 'node:crypto';
import { hourMs, minuteMs } from './clock.ts';
import { freshListMemory, type ListMemory, type ListName } from './listMemory.ts';
import type { Store } from './store.ts';

const secondFactorMs = 10 * minuteMs; // panel protocol §3.2

/** A signed-in browser. Only the hash of its id is stored. */
export type Session = {
  idHash: string;
  userId: number;
  createdAt: number;
  lastUsedAt: number;
  owesSecondFactor: number;
  wrongCodes: number;
};

/** Sessions of all users. They end an idle hour after the last request and survive a restart (panel protocol §3.4, §10.5). */
export interface Sessions {
  /** Opens one and gives its id: 128 random bits in hex. */
  open(userId: number, owesSecondFactor: boolean, now: number): string;
  /** The live session of an id, its last use moved to now. */
  find(id: string, now: number): Session | undefined;
  end(session: Session): void;
  countWrongCode(session: Session): void;
  /** Filter, sort and page of a list; they die with the session. */
  list(session: Session, name: ListName): ListMemory;
  /** Writes down what was kept in memory about last uses. */
  flush(): void;
}

interface Memory {
  lastUsedAt: number;
  writtenAt: number;
  lists: Map<ListName, ListMemory>;
}

export function createSessions(store: Store, idleMs: number = hourMs): Sessions {
  const memories = new Map<string, Memory>();

  const end = (idHash: string): void => {
    memories.delete(idHash);
    store.run('DELETE FROM sessions WHERE idHash = ?', [idHash]);
  };

  const write = (idHash: string, memory: Memory): void => {
    memory.writtenAt = memory.lastUsedAt;
    store.run('UPDATE sessions SET lastUsedAt = ? WHERE idHash = ?', [memory.lastUsedAt, idHash]);
  };

  const isOver = (session: Session, lastUsedAt: number, now: number): boolean =>
    now - lastUsedAt > idleMs || (session.owesSecondFactor === 1 && now - session.createdAt > secondFactorMs);

  const memoryOf = (session: Session): Memory => {
    const known = memories.get(session.idHash);
    if (known !== undefined) return known;
    const { lastUsedAt } = session;
    const memory: Memory = { lastUsedAt, writtenAt: lastUsedAt, lists: new Map() };
    memories.set(session.idHash, memory);
    return memory;
  };

  // What was last used is written once a minute, so a stored time may be a minute old.
  const sweep = (now: number): void => {
    store.run('DELETE FROM sessions WHERE lastUsedAt < ?', [now - idleMs - minuteMs]);
    for (const [idHash, memory] of memories) {
      if (now - memory.lastUsedAt > idleMs) memories.delete(idHash);
    }
  };

  return {
    open(userId, owesSecondFactor, now) {
      sweep(now);
      const id = randomBytes(16).toString('hex');
      store.run(
        'INSERT INTO sessions (idHash, userId, createdAt, lastUsedAt, owesSecondFactor) VALUES (?, ?, ?, ?, ?)',
        [hashId(id), userId, now, now, owesSecondFactor ? 1 : 0],
      );
      return id;
    },
    find(id, now) {
      const session = store.one<Session>('SELECT * FROM sessions WHERE idHash = ?', [hashId(id)]);
      if (session === undefined) return undefined;
      const memory = memoryOf(session);
      if (isOver(session, memory.lastUsedAt, now)) {
        end(session.idHash);
        return undefined;
      }
      memory.lastUsedAt = Math.max(now, memory.lastUsedAt);
      if (memory.lastUsedAt - memory.writtenAt >= minuteMs) write(session.idHash, memory);
      return session;
    },
    end: (session) => end(session.idHash),
    countWrongCode: (session) =>
      void store.run('UPDATE sessions SET wrongCodes = wrongCodes + 1 WHERE idHash = ?', [session.idHash]),
    list(session, name) {
      const { lists } = memoryOf(session);
      const known = lists.get(name) ?? freshListMemory();
      lists.set(name, known);
      return known;
    },
    flush() {
      store.transaction(() => {
        for (const [idHash, memory] of memories) {
          if (memory.lastUsedAt > memory.writtenAt) write(idHash, memory);
        }
      });
    },
  };
}

function hashId(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
