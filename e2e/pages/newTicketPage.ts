import type { Locator, Page } from '@playwright/test';
import { paths } from '../../src/paths.ts';

/** The form of a new ticket, as a customer finds things in it. */
export class NewTicketPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly form: Locator;
  readonly service: Locator;
  readonly priority: Locator;
  readonly subject: Locator;
  readonly message: Locator;
  readonly moreOptions: Locator;
  readonly registerAbuse: Locator;
  readonly sendButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: 'New ticket' });
    this.form = page.getByRole('main').locator('form');
    this.service = page.getByRole('combobox', { name: 'Service' });
    this.priority = page.getByRole('combobox', { name: 'Priority' });
    this.subject = page.getByRole('textbox', { name: 'Subject' });
    this.message = page.getByRole('textbox', { name: 'Message' });
    this.moreOptions = page.getByRole('switch', { name: 'More options' });
    this.registerAbuse = page.getByRole('switch', { name: 'Register abuse' });
    this.sendButton = page.getByRole('button', { name: 'Send', exact: true });
  }

  async open(search = '', origin = ''): Promise<void> {
    await this.visit(search, origin);
    await this.subject.waitFor();
  }

  /** Of a panel that may offer no subject. */
  async visit(search = '', origin = ''): Promise<void> {
    await this.page.goto(origin + paths.newTicket + search);
    await this.sendButton.waitFor();
  }

  department(name: string): Locator {
    return this.page.getByRole('radiogroup', { name: 'Department' }).getByRole('radio', { name });
  }

  field(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  /** What stands by Send: the cost, or where the ticket is. */
  cost(words: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }

  notice(title: string): Locator {
    return this.page.getByRole('alert').filter({ hasText: title });
  }

  /** The least that a ticket needs. */
  async fill(subject: string, message: string, department = 'Customer care'): Promise<void> {
    await this.department(department).check();
    await this.subject.fill(subject);
    await this.message.fill(message);
  }

  async chooseService(typed: string, name: RegExp): Promise<void> {
    await this.service.fill(typed);
    await this.page.getByRole('option', { name }).click();
  }
}
