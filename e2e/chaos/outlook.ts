import type { Deed, Fate } from './schedule.ts';

/** What there should be in a tab. `doubt`: words whose first fate is not known. */
type Matter = 'words' | 'hold' | 'lost' | 'doubt';

/** The words are back in their box at once. */
const comesBack: ReadonlySet<Fate> = new Set(['busy', 'tooBig', 'offline', 'sessionEnds']);

/** How things should stand after the steps drawn so far, so that the next one is one that can be taken. */
export class Outlook {
  isUntouched = true;
  /** Something on its way waits to be let go. */
  isHeldUp = false;
  readonly #holds: boolean;
  /** Null where none is open. */
  readonly #tabs: (Set<Matter> | null)[] = [null, null];

  /** `holds`: what is pressed is held for some seconds first. */
  constructor(holds: boolean) {
    this.#holds = holds;
  }

  get openTabs(): number[] {
    return this.#tabs.flatMap((matters, index) => (matters === null ? [] : [index]));
  }

  tabsWith(matter: Matter): number[] {
    return this.#tabs.flatMap((matters, index) => (matters?.has(matter) === true ? [index] : []));
  }

  follow(deed: Deed): void {
    this.isUntouched = false;
    // What is held has left a few seconds later.
    if (deed.do !== 'support' && deed.do !== 'readsBreak') this.#endHolds();
    if (deed.do === 'release') this.isHeldUp = false;
    if (deed.do === 'wait') this.#tabs.forEach((matters) => this.#waited(matters, deed.ms));
    if ('tab' in deed) this.#tabs[deed.tab] = this.#after(deed, this.#tabs[deed.tab] ?? new Set());
  }

  #endHolds(): void {
    for (const matters of this.#tabs) matters?.delete('hold');
  }

  #after(deed: Extract<Deed, { tab: number }>, before: Set<Matter>): Set<Matter> | null {
    switch (deed.do) {
      case 'close':
      case 'crash':
        return null;
      case 'write':
        return new Set(['words']);
      case 'create':
        return deed.isSent ? this.#sent(deed.fate) : new Set(['words']);
      case 'reply':
      case 'press':
      case 'insist':
        return this.#sent(deed.fate);
      case 'buy':
      case 'archive':
        this.isHeldUp ||= deed.fate === 'late';
        return new Set(deed.do === 'archive' && this.#holds && !deed.isHurried ? ['hold'] : []);
      case 'undo':
        return new Set(before.has('lost') ? ['lost'] : ['words']);
      case 'reload':
      case 'look':
      case 'hurry':
        return before;
      case 'search':
      case 'leave':
        return new Set();
    }
  }

  #sent(fate: Fate): Set<Matter> {
    this.isHeldUp ||= fate === 'late';
    if (comesBack.has(fate)) return new Set(['words']);
    const matters: Matter[] = [
      ...(this.#holds ? ['hold' as const] : []),
      ...(fate === 'none' ? [] : ['lost' as const]),
    ];
    return new Set(matters);
  }

  /** After the longest schedule of readings what was not found is back in its box. */
  #waited(matters: Set<Matter> | null, ms: number): void {
    if (ms < 92_000 || matters?.delete('lost') !== true) return;
    matters.add('words').add('doubt');
  }
}
