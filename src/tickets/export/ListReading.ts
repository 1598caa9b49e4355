import type { TicketId } from '../../panel/domain.ts';
import type { TicketListParams } from '../../panel/listFields.ts';
import type { TicketPage, TicketRow } from '../../panel/listTickets.ts';

/** Half of what the panel serves at most (panel protocol §4.1): a page is read in a moment, and shows as progress. */
export const EXPORT_PAGE_SIZE = 500;

type Page = Pick<TicketPage, 'tickets' | 'total' | 'page' | 'pageSize' | 'oddities' | 'ofOtherDays'>;
export type ReadPage = (params: TicketListParams, options: { signal: AbortSignal }) => Promise<Page>;
export type ReadParams = Omit<TicketListParams, 'page' | 'pageSize'>;

/**
 * All tickets of a list in its order, each once, though the list may move while it is read: what was pushed onto a
 * page that had been read is found on a second way through. Stopped or failed, it goes on from where it was.
 */
export class ListReading {
  readonly #params: ReadParams;
  readonly #readPage: ReadPage;
  readonly #seen = new Set<TicketId>();
  #page = 1;
  #way = newWay();
  #isSecond = false;
  #total: number;
  #hasTotal = false;
  /** Of the first way: rows that are no tickets of the list, and tickets that had gone by its end. */
  #leftOut = 0;
  #gone = 0;

  /** `total`: how many there seem to be before anything is read. */
  constructor(params: ReadParams, total: number, readPage: ReadPage) {
    this.#params = params;
    this.#total = total;
    this.#readPage = readPage;
  }

  /** How many have been read. */
  get read(): number {
    return this.#seen.size;
  }

  /** How many there are, as the panel said last. */
  get total(): number {
    return Math.max(this.#total, this.read);
  }

  /** Reads on to the end and hands out what is new of each page; true where all there are were found. Throws as `readPage` does. */
  async goOn(signal: AbortSignal, take: (rows: readonly TicketRow[]) => void): Promise<boolean> {
    for (;;) {
      const asked = { ...this.#params, page: this.#page, pageSize: EXPORT_PAGE_SIZE };
      const answer = await this.#readPage(asked, { signal });
      signal.throwIfAborted();
      this.#note(answer);
      take(answer.tickets.filter(({ id }) => !this.#seen.has(id) && this.#seen.add(id)));
      const isEnd = answer.page < this.#page || answer.page * answer.pageSize >= answer.total;
      if ((isEnd && this.#isWhole(answer)) || (this.#isSecond && this.#hasAll(answer))) return true;
      if (isEnd && this.#isSecond) return false;
      this.#page += 1;
      if (isEnd) this.#beginAgain();
    }
  }

  #note(answer: Page): void {
    if (this.#hasTotal) this.#way.gone += Math.max(0, this.#total - answer.total);
    this.#total = answer.total;
    this.#hasTotal = true;
    this.#way.leftOut += answer.oddities + answer.ofOtherDays;
    for (const { id } of answer.tickets) this.#way.ids.add(id);
  }

  // Where a ticket goes, those after it move up, and one slips onto a page that has been read.
  #isWhole({ total, pageSize }: Page): boolean {
    const { ids, leftOut, gone } = this.#way;
    // One page is read at one moment, and its total is without those of other days (otherDays.ts).
    return total <= pageSize || (gone === 0 && ids.size >= total - leftOut);
  }

  #hasAll({ total }: Page): boolean {
    return this.#seen.size >= total - this.#leftOut + this.#gone + this.#way.gone;
  }

  #beginAgain(): void {
    this.#isSecond = true;
    this.#page = 1;
    this.#leftOut = this.#way.leftOut;
    this.#gone = this.#way.gone;
    this.#way = newWay();
  }
}

/** What one way through the pages has met. */
function newWay() {
  return { ids: new Set<TicketId>(), leftOut: 0, gone: 0 };
}
