import type { OutboxLocks } from './outboxParts.ts';

/** Web Locks; where the page has none (plain http from another machine), exclusion holds within this tab alone. */
export function browserLocks(): OutboxLocks {
  const manager: LockManager | undefined = navigator.locks;
  return manager ? webLocks(manager) : tabLocks();
}

function webLocks(manager: LockManager): OutboxLocks {
  return {
    run: (name, task) => manager.request(name, task),
    claim: (name) =>
      new Promise((resolve, reject) => {
        manager
          .request(name, { ifAvailable: true }, (lock) => {
            if (lock === null) return resolve(null);
            // The lock is held until this promise is resolved, or the tab is gone.
            return new Promise<void>((letGo) => resolve(letGo));
          })
          .catch(reject);
      }),
  };
}

/** The same within one page. */
export function tabLocks(): OutboxLocks {
  const queues = new Map<string, Promise<unknown>>();
  const claims = new Set<string>();
  return {
    run: (name, task) => {
      const result = (queues.get(name) ?? Promise.resolve()).then(task);
      queues.set(
        name,
        result.catch(() => undefined),
      );
      return result;
    },
    claim: async (name) => {
      if (claims.has(name)) return null;
      claims.add(name);
      return () => claims.delete(name);
    },
  };
}
