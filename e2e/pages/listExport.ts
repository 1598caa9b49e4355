import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The export of the list, as a customer uses it. */
export class ListExport {
  readonly page: Page;
  readonly opener: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.opener = page.getByRole('button', { name: /^Export/ }).and(page.locator('[popovertarget]'));
    this.panel = page.getByRole('region', { name: 'Save the list as a file' });
  }

  async open(): Promise<void> {
    await this.opener.click();
    await this.panel.waitFor();
  }

  button(words: string): Locator {
    return this.panel.getByRole('button', { name: words, exact: true });
  }

  /** Presses the button and waits for the file: its name, and its text as it was saved. */
  async save(words: string): Promise<{ name: string; text: string }> {
    const saving = this.page.waitForEvent('download');
    await this.button(words).click();
    const file = await saving;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }
}
