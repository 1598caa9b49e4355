import type { Locator, Page } from '@playwright/test';
import { paths } from '../../src/paths.ts';

/** A ticket with its thread and its reply box, as a customer finds things on it. */
export class TicketPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly thread: Locator;
  readonly facts: Locator;
  /** Archive, and "Thanks, solved". */
  readonly settle: Locator;
  readonly reply: Locator;
  readonly composer: Locator;
  readonly sendButton: Locator;
  /** While a reply is held. */
  readonly undo: Locator;
  readonly sendNow: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.thread = page.getByRole('region', { name: 'Conversation' });
    this.facts = page.getByRole('complementary', { name: 'Facts' });
    this.settle = page.getByRole('region', { name: 'Settle this ticket' });
    this.reply = page.getByRole('textbox', { name: 'Reply' });
    this.composer = page.locator('form').filter({ has: this.reply });
    this.sendButton = page.getByRole('button', { name: 'Send', exact: true });
    this.undo = this.composer.getByRole('button', { name: 'Undo' });
    this.sendNow = this.composer.getByRole('button', { name: 'Send now' });
  }

  async open(id: number | string, origin = ''): Promise<void> {
    await this.page.goto(origin + paths.ticket(id));
  }

  /** The drawer with the ticket's parameters, read; of the ticket with this number, or of the one that is shown. */
  async openDetails(id?: number): Promise<Locator> {
    if (id !== undefined) await this.open(id);
    await this.page.getByRole('button', { name: 'Details' }).click();
    const details = this.page.getByRole('dialog', { name: 'Details' });
    await details.locator('form').waitFor();
    return details;
  }

  /** Everything that stands as a message or event, what is on its way included. */
  get entries(): Locator {
    return this.page.getByRole('main').getByRole('article');
  }

  entry(words: string | RegExp): Locator {
    return this.entries.filter({ hasText: words });
  }

  /** In px, between the end of an entry and the reply box; negative where the box lies over it. */
  async roomAboveComposer(entry: Locator): Promise<number> {
    const [above, composer] = [await entry.boundingBox(), await this.composer.boundingBox()];
    return (composer?.y ?? 0) - ((above?.y ?? 0) + (above?.height ?? 0));
  }

  /** The group that asks whether the answer with these words was helpful. */
  rating(words: string): Locator {
    return this.entry(words).getByRole('group', { name: 'Was this answer helpful?' });
  }

  get files(): Locator {
    return this.thread.getByRole('list', { name: 'Attachments' });
  }

  file(name: string): Locator {
    return this.files.getByRole('link', { name });
  }

  /** In the dialog that lies over the page when its session has ended. */
  async signInAgain(password: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel('Password', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
  }

  /** What the reply box says of a reply that has arrived. */
  get delivered(): Locator {
    return this.composer.getByText(/^Delivered/);
  }

  /** What was said to screen readers, in the page's live region. */
  announced(words: string): Locator {
    return this.page.getByRole('status').getByText(words, { exact: true });
  }

  /** What is said beside the reply box about words that are in it. */
  notice(title: string): Locator {
    return this.composer.getByRole('alert').filter({ hasText: title });
  }

  async write(text: string): Promise<void> {
    await this.reply.fill(text);
  }

  async send(text: string): Promise<void> {
    await this.write(text);
    await this.sendButton.click();
  }
}
