import type { Locator, Page } from '@playwright/test';
import { paths } from '../../src/paths.ts';

/** The list of tickets, as a customer finds things on it. */
export class TicketList {
  readonly page: Page;
  readonly table: Locator;
  readonly heading: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: 'Support tickets' });
    this.heading = page.getByRole('heading', { level: 1 });
  }

  async open(origin = ''): Promise<void> {
    await this.page.goto(origin + paths.tickets);
  }

  /** The rows that stand for tickets, without the header's. */
  get rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('cell') });
  }

  ticket(subject: string): Locator {
    return this.table.getByRole('link', { name: subject });
  }

  row(subject: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('link', { name: subject }) });
  }

  /** The cell that says the ticket's status. */
  status(subject: string): Locator {
    return this.row(subject).getByRole('cell').last();
  }

  /** Where on the screen the ticket's row is, far from the words of its link. */
  async placeInRow(subject: string): Promise<{ x: number; y: number }> {
    const box = await this.status(subject).boundingBox();
    if (box === null) throw new Error(`There is no row "${subject}"`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** When each row was last updated, from the top, as instants in ISO form. */
  async updateTimes(): Promise<string[]> {
    const times = this.rows.getByRole('time');
    return times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  }

  /** As if the customer had looked at another tab and came back. */
  async comeBackToTab(): Promise<void> {
    await this.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  }
}
