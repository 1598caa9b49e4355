const STORED_AT = 'frontdesk.session';

/**
 * A random word for each time somebody signs in, the same in all tabs. It says nothing of who; a page that remembers
 * another one than is stored has been outlived: it shows what belongs to an ended session (S012, S014).
 */
export interface SessionMarker {
  /** Takes over what is stored, or stores a new one: the session was there before this page. */
  adopt(): void;
  /** Somebody else is signed in from now on. */
  renew(): void;
  /** Somebody was let in, and it is not known yet who: no other page may act in their name meanwhile (S009). */
  suspend(): void;
  /** It was the same as before: their other pages go on. */
  restore(): void;
  /** Nobody is. */
  drop(): void;
  isOutlived(): boolean;
  /** The word of the sign-in that lasts; null where there is none, or it is another one than this page's. */
  word(): string | null;
}

/** `storage` may throw, as it does where the browser forbids it: then no page is ever outlived. */
export function makeSessionMarker(storage: () => Storage, newWord: () => string): SessionMarker {
  let mine: string | null = null;
  let suspended: string | null = null;

  function stored(): string | null | undefined {
    try {
      return storage().getItem(STORED_AT);
    } catch {
      return undefined;
    }
  }

  function store(word: string | null): void {
    suspended = null;
    mine = word;
    try {
      if (word === null) storage().removeItem(STORED_AT);
      else storage().setItem(STORED_AT, word);
    } catch {
      mine = null;
    }
  }

  return {
    adopt() {
      const there = stored();
      if (there) mine = there;
      else store(newWord());
    },
    renew: () => store(newWord()),
    suspend() {
      const before = suspended ?? mine;
      store(newWord());
      suspended = before;
    },
    restore() {
      if (suspended !== null) store(suspended);
    },
    drop: () => store(null),
    isOutlived() {
      const there = stored();
      return mine !== null && there !== undefined && there !== mine;
    },
    word() {
      const there = stored();
      return there && (mine === null || mine === there) ? there : null;
    },
  };
}

export const sessionMarker = makeSessionMarker(
  () => localStorage,
  // `crypto.randomUUID` is missing where the page came over plain http from another machine.
  () => crypto.getRandomValues(new Uint32Array(4)).join('-'),
);
