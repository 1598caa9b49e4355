import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Selecting on the list, and what archives, as a customer finds them. */
export class Archiving {
  readonly page: Page;
  readonly pageBox: Locator;
  readonly bar: Locator;
  /** On the bar: "Archive 5". */
  readonly archive: Locator;
  readonly toast: Locator;
  readonly undo: Locator;
  readonly now: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pageBox = page.getByRole('checkbox', { name: 'Select all on this page' });
    this.bar = page.getByRole('region', { name: 'What is selected' });
    this.archive = this.bar.getByRole('button', { name: /^Archive \d/ });
    this.toast = page.getByRole('region', { name: /going into the archive|^Archiving/ });
    this.undo = this.toast.getByRole('button', { name: 'Undo' });
    this.now = this.toast.getByRole('button', { name: 'Archive now' });
    this.dialog = page.getByRole('dialog');
  }

  box(id: number): Locator {
    return this.page.getByRole('checkbox', { name: `Select ticket ${id}`, exact: true });
  }

  /** The rows that show that they are going. */
  get leaving(): Locator {
    return this.page.getByRole('img', { name: /is being archived$/ });
  }

  /** What is said above the list of what came of it; `words` is its heading. */
  account(words: string | RegExp): Locator {
    return this.page
      .getByRole('main')
      .locator('div')
      .filter({ has: this.page.getByText(words, { exact: true }) })
      .filter({ has: this.page.getByRole('button', { name: /^(Close|Look now)$/ }) })
      .last();
  }

  async select(...ids: readonly number[]): Promise<void> {
    for (const id of ids) await this.box(id).check();
  }

  /** Selects and presses Archive; what follows is the hold, or the question before it. */
  async press(...ids: readonly number[]): Promise<void> {
    await this.select(...ids);
    await this.archive.click();
  }

  /** As `press`, and then "Archive now". */
  async send(...ids: readonly number[]): Promise<void> {
    await this.press(...ids);
    await this.now.click();
    await expect(this.toast).toBeHidden();
  }
}
