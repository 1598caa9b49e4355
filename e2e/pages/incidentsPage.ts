import type { Locator, Page } from '@playwright/test';

/** Buying support incidents. */
export class IncidentsPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly count: Locator;
  readonly buyButton: Locator;
  readonly dialog: Locator;
  readonly history: Locator;
  readonly lookNow: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: 'Buy support incidents' });
    this.count = page.getByRole('textbox', { name: 'How many' });
    this.buyButton = page.getByRole('button', { name: 'Buy', exact: true });
    this.dialog = page.getByRole('dialog');
    this.history = page.getByRole('region', { name: 'Purchases on this device' });
    this.lookNow = page.getByRole('button', { name: 'Look now' });
  }

  async open(origin = ''): Promise<void> {
    await this.page.goto(`${origin}/incidents`);
    await this.buyButton.waitFor();
  }

  /** The value beside a name, in what is shown of one offer or receipt. */
  fact(term: string): Locator {
    return this.page.getByRole('main').getByRole('term').filter({ hasText: term }).locator('+ dd');
  }

  /** What came of it, by its title. */
  outcome(title: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 2, name: title });
  }

  /** Chooses so many and opens the confirmation. */
  async ask(count: number): Promise<void> {
    await this.count.fill(String(count));
    await this.buyButton.click();
    await this.dialog.waitFor();
  }

  /** The button that says what it does. */
  get confirmButton(): Locator {
    return this.dialog.getByRole('button', { name: /^Buy \d+ for/ });
  }

  async buy(count: number): Promise<void> {
    await this.ask(count);
    await this.confirmButton.click();
  }
}
