import { findUserByLogin } from './accounts.ts';
import type { Store } from './store.ts';

/** A command that is not one; the help is of use then. */
export class StaffMistake extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StaffMistake';
  }
}

export interface StaffCommand {
  command: string;
  words: readonly string[];
  options: Partial<Record<'author' | 'score' | 'action' | 'deadline' | 'note', string | undefined>>;
  now: number;
}

/** One word of the command; `meaning` completes the sentence "Say …" where it is missing. */
export function word({ words }: StaffCommand, index: number, meaning: string): string {
  const value = words[index];
  if (value === undefined || value === '') throw new StaffMistake(`Say ${meaning}.`);
  return value;
}

export function accountOf(store: Store, login: string): number {
  const user = findUserByLogin(store, login);
  if (user === undefined) throw new Error(`There is no account with the login ${login}.`);
  return user.accountId;
}
