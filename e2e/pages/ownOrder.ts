import type { Locator, Page } from '@playwright/test';

/** What a customer puts in order on this device, and what is gathered above the list. */
export class OwnOrder {
  readonly page: Page;
  readonly menu: Locator;

  constructor(page: Page) {
    this.page = page;
    this.menu = page.getByRole('dialog');
  }

  more(id: number): Locator {
    return this.page.getByRole('button', { name: `More for ticket ${id}` });
  }

  async choose(id: number, words: string | RegExp): Promise<void> {
    await this.more(id).click();
    await this.menu.getByRole('button', { name: words }).click();
    await this.menu.waitFor({ state: 'hidden' });
  }

  async label(id: number, word: string): Promise<void> {
    await this.more(id).click();
    await this.menu.getByRole('textbox', { name: 'New label' }).fill(word);
    await this.menu.getByRole('button', { name: 'Add label' }).click();
    await this.menu.getByRole('checkbox', { name: word }).waitFor();
    await this.page.keyboard.press('Escape');
  }

  /** "Needs you 4" and "Pinned 2" beside the heading. */
  opener(name: 'Needs you' | 'Pinned'): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name} `) });
  }

  section(name: 'Needs you' | 'Pinned'): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }
}
