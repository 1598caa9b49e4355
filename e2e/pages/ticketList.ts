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

  /** The subjects from the top, as far as they are shown. */
  async subjects(): Promise<string[]> {
    return this.rows.getByRole('link').allInnerTexts();
  }

  /** "1–50 of 212". */
  range(words: string): Locator {
    return this.page.getByText(words, { exact: true });
  }

  /** What waits to be brought in, or how old the rows are where that could not be found out. */
  get news(): Locator {
    return this.page.getByRole('status').filter({ hasText: /update|rows are from/ });
  }

  get searchBox(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search by subject or number' });
  }

  /** One of the quick choices above the list. */
  statusChoice(words: string): Locator {
    return this.page.getByRole('group', { name: 'Show by status' }).getByRole('button', { name: words });
  }

  /** What the list is narrowed by, each to be taken away. */
  get chips(): Locator {
    return this.page.getByRole('group', { name: 'Shown are only tickets with' }).getByRole('button', {
      name: 'Take away',
    });
  }

  chip(words: string): Locator {
    return this.chips.filter({ hasText: words });
  }

  columnHead(name: string): Locator {
    return this.table.getByRole('columnheader', { name });
  }

  async sortBy(name: string): Promise<void> {
    await this.columnHead(name).getByRole('link').click();
  }

  /** Opens the panel of the filter, as a customer fills it in. */
  async openFilter(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Filter', exact: true }).click();
    const panel = this.page.getByRole('dialog', { name: 'Filter tickets' });
    await panel.getByRole('textbox', { name: 'Number' }).waitFor();
    return panel;
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
