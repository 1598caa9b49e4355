import type { Locator, Page } from '@playwright/test';

/** The saved views, as a customer finds things among them. */
export class SavedViews {
  readonly button: Locator;
  readonly menu: Locator;

  constructor(page: Page) {
    this.button = page.getByRole('button', { name: /^Views?\b/ });
    this.menu = page.getByRole('region', { name: 'Saved views' });
  }

  async open(): Promise<void> {
    await this.button.click();
    await this.nameBox.waitFor();
  }

  get nameBox(): Locator {
    return this.menu.getByRole('textbox', { name: 'Save what is shown as' });
  }

  view(name: string): Locator {
    return this.menu.getByRole('link', { name, exact: true });
  }

  async save(name: string): Promise<void> {
    await this.nameBox.fill(name);
    await this.menu.getByRole('button', { name: 'Save view' }).click();
    await this.view(name).waitFor();
  }

  async rename(name: string, next: string): Promise<void> {
    await this.menu.getByRole('button', { name: `Rename view ${name}` }).click();
    await this.menu.getByRole('textbox', { name: 'Name', exact: true }).fill(next);
    await this.menu.getByRole('button', { name: 'Rename', exact: true }).click();
  }
}
