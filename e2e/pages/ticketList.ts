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
}
