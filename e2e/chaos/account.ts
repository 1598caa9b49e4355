/** What the stand-in stores of one customer. */
export interface Stored {
  /** The customer's own messages, each with the names of its files. */
  messages: readonly { ticketId: number; said: string }[];
  tickets: readonly { id: number; subject: string; isArchived: boolean }[];
  purchases: readonly { cents: number; incidents: number }[];
  balance: number;
}

/** What the screen says as a fact. What it says it does not know is no claim. */
export type Claim =
  | { says: 'stored' | 'notStored'; word: string }
  | { says: 'bought' | 'notBought'; count: number }
  | { says: 'archived' | 'notArchived' | 'opened'; id: number };

/** A ticket by its number, or the form of a new one. */
export type Place = number | 'new';

/** One thing that was typed, or one file that was added; no two are alike. */
interface Word {
  tab: number;
  place: Place;
  /** It had its second to be stored: nothing may cost it any more. */
  isKept: boolean;
  /** The customer threw it away at a sign-out, or it was less than a second old when its page ended. */
  isExcused: boolean;
  presses: Presses;
}

/** How many times something may be there at most, by what was pressed. */
interface Presses {
  most: number;
  /** It was held up on its way: it may arrive after the app has rightly said that it is not there (S040). */
  isLate: boolean;
  /** The app has said so. */
  isDenied: boolean;
  /** Something was in the way of one of them. */
  isTroubled: boolean;
}

interface PressOptions {
  isTroubled?: boolean;
  isLate?: boolean;
  /** Pressed after a warning that the first one may be there as well. */
  insists?: boolean;
}

/** Keeps account of what one customer did and was told, and of every word that is not so. */
export class Account {
  readonly breaches: string[] = [];
  /** What was told so far, each thing once. */
  readonly told = new Set<string>();
  readonly #opening: { balance: number; price: number };
  readonly #words = new Map<string, Word>();
  readonly #purchases = new Map<number, Presses>();
  readonly #archived = new Set<number>();

  constructor(opening: { balance: number; price: number }) {
    this.#opening = opening;
  }

  get words(): string[] {
    return [...this.#words.keys()];
  }

  wrote(word: string, tab: number, place: Place): void {
    this.#words.set(word, { tab, place, isKept: false, isExcused: false, presses: noPresses() });
  }

  /** A second has gone by in the tab, or its words were told to be stored. */
  rested(tab: number): void {
    for (const word of this.#words.values()) if (word.tab === tab) word.isKept = true;
  }

  /** The tab's page was left, closed or killed. */
  pageEnded(tab: number): void {
    for (const word of this.#words.values()) {
      if (word.tab === tab && !word.isKept) word.isExcused = true;
    }
  }

  /** What was not sent is thrown away, by the customer's own choice. */
  gaveUp(): void {
    for (const word of this.#words.values()) word.isExcused = true;
  }

  pressed(words: readonly string[], options: PressOptions = {}): void {
    for (const word of words) {
      const known = this.#words.get(word);
      if (known) press(known.presses, options);
    }
  }

  /** Undone while it was held: this press is none. */
  tookBack(words: readonly string[]): void {
    for (const word of words) {
      const known = this.#words.get(word);
      if (known) known.presses.most -= 1;
    }
  }

  pressedBuy(count: number, options: PressOptions = {}): void {
    const presses = this.#purchases.get(count) ?? noPresses();
    press(presses, options);
    this.#purchases.set(count, presses);
  }

  pressedArchive(ids: readonly number[]): void {
    for (const id of ids) this.#archived.add(id);
  }

  /**
   * The screen says so. `before` is what was stored just before the screen was read, `after` just after: what is called
   * done has to be so by then, what is called not done must not have been so already.
   */
  heard(claims: readonly Claim[], before: Stored, after: Stored): void {
    for (const words of this.contradictions(claims, before, after)) this.#breach(words);
    for (const claim of claims) {
      this.told.add(printed(claim));
      // What the screen has told of was in good hands by then, however short a time ago it was typed.
      const word = 'word' in claim ? this.#words.get(claim.word) : undefined;
      if (word) word.isKept = true;
      const presses = this.#pressesOf(claim);
      if (presses) presses.isDenied = true;
    }
  }

  /** Those of the claims that are not so, in words. */
  contradictions(claims: readonly Claim[], before: Stored, after: Stored): string[] {
    return claims.flatMap((claim) => {
      if (isClaimOfDone(claim)) return isDone(claim, after) ? [] : [`not so: ${printed(claim)}`];
      const presses = this.#pressesOf(claim);
      // What came late was not there when it was said; it stands so until the customer has it looked for once more.
      const wasSo = presses?.isLate === true && presses.isDenied;
      return isDone(claim, before) && !wasSo ? [`not so: ${printed(claim)}`] : [];
    });
  }

  /** Where something may still be open, or stand unsent, by what is stored. */
  openPlaces(stored: Stored): Place[] {
    const open = [...this.#words].filter(
      ([word, { presses }]) => presses.isTroubled || copies(stored, word) === 0,
    );
    return [...new Set(open.map(([, { place }]) => place))];
  }

  /** Nothing was done in it that may have left a trace. */
  get isUntouched(): boolean {
    return this.#words.size + this.#purchases.size + this.#archived.size === 0;
  }

  get hasBought(): boolean {
    return this.#purchases.size > 0;
  }

  /** Words that nothing may have cost, and that are neither stored nor at hand; of one place, or of all. */
  lost(stored: Stored, atHand: string, at?: Place): string[] {
    const due = [...this.#words].filter(
      ([, { place, isKept, isExcused }]) => isKept && !isExcused && (at === undefined || at === place),
    );
    return due.flatMap(([word]) => (copies(stored, word) === 0 && !atHand.includes(word) ? word : []));
  }

  /** At the end, when all is decided. `atHand` is all that the customer's own pages show of what was not sent. */
  audit(stored: Stored, atHand: string): void {
    for (const word of this.lost(stored, atHand)) this.#breach(`lost: ${word}`);
    for (const [word, { presses }] of this.#words) {
      const there = copies(stored, word);
      if (there > presses.most) this.#breach(`stored ${there} times, where ${presses.most} may be: ${word}`);
    }
    for (const { said } of stored.messages) {
      if (!this.words.some((word) => said.includes(word))) this.#breach(`stored, but never written: ${said}`);
    }
    this.#auditMoney(stored);
    for (const { id, isArchived: isGone } of stored.tickets) {
      if (isGone && !this.#archived.has(id)) this.#breach(`archived, but nobody asked for it: ${id}`);
    }
  }

  #auditMoney(stored: Stored): void {
    for (const count of new Set(stored.purchases.map(({ incidents }) => incidents))) {
      const most = this.#purchases.get(count)?.most ?? 0;
      const times = bought(stored, count);
      if (times > most) this.#breach(`bought ${times} times, where ${most} may be: ${count}`);
    }
    const spent = stored.purchases.reduce((sum, { incidents }) => sum + incidents * this.#opening.price, 0);
    const due = this.#opening.balance - spent;
    if (stored.balance !== due) this.#breach(`the balance is ${stored.balance}, by the ledger it is ${due}`);
  }

  /** Of what is called not done. */
  #pressesOf(claim: Claim): Presses | undefined {
    if (claim.says === 'notStored') return this.#words.get(claim.word)?.presses;
    return claim.says === 'notBought' ? this.#purchases.get(claim.count) : undefined;
  }

  #breach(words: string): void {
    if (!this.breaches.includes(words)) this.breaches.push(words);
  }
}

function noPresses(): Presses {
  return { most: 0, isLate: false, isDenied: false, isTroubled: false };
}

/** A second press is a second message only where the first was given up for lost and may still come, or at one's own risk. */
function press(
  presses: Presses,
  { isLate = false, insists = false, isTroubled = isLate }: PressOptions,
): void {
  const isMore = presses.most === 0 || insists || (presses.isLate && presses.isDenied);
  if (isMore) presses.most += 1;
  presses.isLate ||= isLate;
  presses.isTroubled ||= isTroubled;
  presses.isDenied = false;
}

function copies({ messages }: Stored, word: string): number {
  return messages.filter(({ said }) => said.includes(word)).length;
}

function bought({ purchases }: Stored, count: number): number {
  return purchases.filter(({ incidents }) => incidents === count).length;
}

function isClaimOfDone({ says }: Claim): boolean {
  return says === 'stored' || says === 'bought' || says === 'archived' || says === 'opened';
}

/** Whether what the claim is about has been done. */
function isDone(claim: Claim, stored: Stored): boolean {
  switch (claim.says) {
    case 'stored':
    case 'notStored':
      return copies(stored, claim.word) > 0;
    case 'bought':
    case 'notBought':
      return bought(stored, claim.count) > 0;
    case 'opened':
      return stored.tickets.some(({ id }) => id === claim.id);
    case 'archived':
    case 'notArchived':
      return stored.tickets.some(({ id, isArchived }) => id === claim.id && isArchived);
  }
}

function printed({ says, ...about }: Claim): string {
  return `${says} ${Object.values(about).join()}`;
}
