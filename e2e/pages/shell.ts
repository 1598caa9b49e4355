import type { Locator, Page } from '@playwright/test';

/** The frame around every screen: sections, settings, the way out. */
export class Shell {
  readonly page: Page;
  readonly heading: Locator;
  readonly main: Locator;
  readonly sections: Locator;
  readonly ticketsLink: Locator;
  readonly archiveLink: Locator;
  readonly incidentsLink: Locator;
  readonly skipLink: Locator;
  readonly settingsButton: Locator;
  readonly signOutButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.main = page.getByRole('main');
    this.sections = page.getByRole('navigation', { name: 'Sections' });
    this.ticketsLink = this.sections.getByRole('link', { name: 'Support tickets' });
    this.archiveLink = this.sections.getByRole('link', { name: 'Archive' });
    this.incidentsLink = this.sections.getByRole('link', { name: 'Buy support incidents' });
    this.skipLink = page.getByRole('link', { name: 'Skip to the content' });
    this.settingsButton = page.getByRole('button', { name: 'Settings' });
    this.signOutButton = page.getByRole('button', { name: 'Sign out', exact: true });
  }

  async signOut(): Promise<void> {
    await this.signOutButton.click();
  }

  async chooseLanguage(name: 'English' | 'Русский'): Promise<void> {
    await this.#choose(name);
  }

  async chooseColours(name: 'As the system' | 'Light' | 'Dark'): Promise<void> {
    await this.#choose(name);
  }

  async #choose(name: string): Promise<void> {
    await this.settingsButton.click();
    // Not `check`: the language's words may still be on their way when the press is over.
    await this.page.getByRole('radio', { name }).click();
    await this.page.keyboard.press('Escape');
  }
}
