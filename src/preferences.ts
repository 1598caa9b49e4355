import type { CustomerId } from './panel/domain.ts';

/** Longer than anything we store; what is longer is not ours (H060). */
const MAX_STORED = 100_000;

/** What a customer has set on this device. `customer` is null as long as it is not known who is signed in. */
export interface Preference<Value> {
  /** The same object as long as nothing was changed. */
  get(customer: CustomerId | null): Value;
  set(customer: CustomerId, value: Value): void;
  /** Runs `listener` whenever it changes, in another tab too; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/**
 * One kind of setting, kept in localStorage per customer and taken away at sign-out (S091). `read` makes something
 * sensible of whatever lies there; nothing stored is `undefined`.
 */
export function definePreference<Value>(part: string, read: (stored: unknown) => Value): Preference<Value> {
  let last: { raw: string | null; value: Value } | null = null;
  const listeners = new Set<() => void>();

  function get(customer: CustomerId | null): Value {
    const raw = storedText(customer === null ? onlyKey(part) : keyOf(customer, part));
    if (last === null || last.raw !== raw) last = { raw, value: read(parsed(raw)) };
    return last.value;
  }

  function set(customer: CustomerId, value: Value): void {
    try {
      localStorage.setItem(keyOf(customer, part), JSON.stringify(value));
    } catch {
      // Full or forbidden: then it lasts as long as this page.
      last = { raw: storedText(keyOf(customer, part)), value };
    }
    for (const listener of listeners) listener();
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    window.addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', listener);
    };
  }

  return { get, set, subscribe };
}

function keyOf(customer: string, part: string): string {
  return `frontdesk.customer.${customer}.${part}`;
}

/** Before it is known who is signed in: the settings of the only customer of this device, so that nothing jumps. */
function onlyKey(part: string): string | null {
  try {
    const keys = Object.keys(localStorage).filter(
      (key) => /^frontdesk\.customer\..+\./.test(key) && key.endsWith(`.${part}`),
    );
    return keys.length === 1 ? (keys[0] ?? null) : null;
  } catch {
    return null;
  }
}

function storedText(key: string | null): string | null {
  try {
    const raw = key === null ? null : localStorage.getItem(key);
    return raw !== null && raw.length <= MAX_STORED ? raw : null;
  } catch {
    return null;
  }
}

function parsed(raw: string | null): unknown {
  try {
    return raw === null ? undefined : JSON.parse(raw);
  } catch {
    return undefined;
  }
}
