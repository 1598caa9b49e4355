import { postLedger } from './accounts.ts';
import type { Store } from './store.ts';

/** An account with its one user, as the panel's own staff would make it. */
export interface NewCustomer {
  login: string;
  /** As `hashPassword` gives it. */
  passwordHash: string;
  realName: string;
  /** In cents. */
  balance: number;
  incidents: number;
  /** How far below zero the balance may go, in cents. */
  credit: number;
  totpSecret: string | null;
  hasProviders: boolean;
  now: number;
}

/** Makes an account and its user; balance and incidents come in as the ledger's first row. */
export function insertCustomer(store: Store, customer: NewCustomer): { accountId: number; userId: number } {
  const { balance, incidents, login, now } = customer;
  return store.transaction(() => {
    const accountId = store.run(
      "INSERT INTO accounts (balance, credit, incidents, currency, hasProviders) VALUES (0, ?, 0, 'EUR', ?)",
      [customer.credit, customer.hasProviders ? 1 : 0],
    ).id;
    postLedger(store, { accountId, at: now, cents: balance, incidents, reason: 'Opening' });
    const userId = store.run(
      `INSERT INTO users (accountId, login, passwordHash, realName, email, totpSecret)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [
        accountId,
        login,
        customer.passwordHash,
        customer.realName,
        `${login}@example.com`,
        customer.totpSecret,
      ],
    ).id;
    return { accountId, userId };
  });
}
