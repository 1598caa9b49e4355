import type { Store } from './store.ts';

/** What a customer has: money in cents, incidents by number. */
export type Account = {
  id: number;
  balance: number;
  credit: number;
  incidents: number;
  currency: string;
  hasProviders: number;
  /** In cents. */
  incidentPrice: number;
  /** Where it is off nothing takes an incident, and none can be bought. */
  hasPaidSupport: number;
};

/** A person who signs in. */
export type User = {
  id: number;
  accountId: number;
  login: string;
  passwordHash: string;
  realName: string;
  email: string;
  totpSecret: string | null;
  totpLastStep: number;
};

export interface LedgerEntry {
  accountId: number;
  at: number;
  /** What the balance moves by. */
  cents?: number;
  /** What the number of incidents moves by. */
  incidents?: number;
  reason: string;
  ticketId?: number;
}

export function readAccount(store: Store, accountId: number): Account {
  const account = store.one<Account>('SELECT * FROM accounts WHERE id = ?', [accountId]);
  if (account === undefined) throw new Error(`There is no account ${accountId}.`);
  return account;
}

export function findUser(store: Store, userId: number): User | undefined {
  return store.one<User>('SELECT * FROM users WHERE id = ?', [userId]);
}

export function findUserByLogin(store: Store, login: string): User | undefined {
  return store.one<User>('SELECT * FROM users WHERE login = ?', [login]);
}

/** The only way money and incidents move: a row of the ledger and the account's figures, both or neither. */
export function postLedger(store: Store, entry: LedgerEntry): void {
  const { accountId, at, cents = 0, incidents = 0, reason, ticketId = null } = entry;
  store.transaction(() => {
    store.run(
      'INSERT INTO ledger (accountId, at, cents, incidents, reason, ticketId) VALUES (?, ?, ?, ?, ?, ?)',
      [accountId, at, cents, incidents, reason, ticketId],
    );
    store.run('UPDATE accounts SET balance = balance + ?, incidents = incidents + ? WHERE id = ?', [
      cents,
      incidents,
      accountId,
    ]);
  });
}

/** Whether the account can pay: its balance and its credit together. */
export function canPay(account: Account, cents: number): boolean {
  return account.balance + account.credit >= cents;
}
