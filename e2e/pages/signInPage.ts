import type { Locator, Page } from '@playwright/test';
import type { SeededCustomer } from '../../stand-in/seedBuilders.ts';
import { paths } from '../../src/paths.ts';

type Credentials = Pick<SeededCustomer, 'login' | 'password'>;

/** The way in, as a customer finds things on it: on its own page, or in the dialog over another one. */
export class SignInPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly username: Locator;
  readonly password: Locator;
  readonly code: Locator;
  readonly submit: Locator;
  readonly backToPassword: Locator;
  readonly trouble: Locator;
  readonly tryAgain: Locator;
  /** Over a page whose session has ended. */
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.username = page.getByRole('textbox', { name: 'Username' });
    this.password = page.getByLabel('Password', { exact: true });
    this.code = page.getByRole('textbox', { name: 'One-time code' });
    this.submit = page.getByRole('button', { name: 'Sign in', exact: true });
    this.backToPassword = page.getByRole('button', { name: 'Back to the password' });
    this.trouble = page.getByRole('alert');
    this.tryAgain = page.getByRole('button', { name: 'Try again' });
    this.dialog = page.getByRole('dialog');
  }

  async open(origin = ''): Promise<void> {
    await this.page.goto(origin + paths.signIn);
  }

  async openReturningTo(address: string): Promise<void> {
    await this.page.goto(`${paths.signIn}?return=${encodeURIComponent(address)}`);
  }

  async fill({ login, password }: Credentials): Promise<void> {
    await this.username.fill(login);
    await this.password.fill(password);
  }

  async signIn(customer: Credentials): Promise<void> {
    await this.fill(customer);
    await this.submit.click();
  }

  async enterCode(code: string): Promise<void> {
    await this.code.fill(code);
    await this.submit.click();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }
}
