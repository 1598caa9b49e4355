import { createBucketLimit } from './bucketLimit.ts';
import { fieldValue, parseFields } from './formFields.ts';
import type { Limits } from './limits.ts';
import { networkOf } from './network.ts';
import type { Passage } from './passage.ts';
import { fieldOfParts } from './multipartField.ts';

/** Whose attempt it is: an address, and the login that it tries; null where a session says who it is (`totp.confirm`). */
export type SignInTry = { address: string; login: string | null };

export type SignInLimit = {
  /** Takes one attempt. 0 when it may go on, else the seconds to wait. */
  take(of: SignInTry): number;
  /** Gives an attempt back that does not count after all: the password was right. */
  giveBack(of: SignInTry): void;
};

type SignInLimits = Pick<
  Limits,
  'signInBurst' | 'signInsPerMinute' | 'signInLoginBurst' | 'signInsPerLoginAndMinute'
>;

/**
 * Bounds failed sign-ins by address, whatever the logins, and more tightly by address and login (H094). A panel blocks a
 * login that was tried wrongly too often, whoever tried (panel protocol §2.2): the second bound is so low that one
 * address reaches that block now and then, and cannot keep a customer out of their account with it.
 */
export function createSignInLimit(limits: SignInLimits, now: () => number = Date.now): SignInLimit {
  const byAddress = createBucketLimit(limits.signInBurst, limits.signInsPerMinute, now);
  const byLogin = createBucketLimit(limits.signInLoginBurst, limits.signInsPerLoginAndMinute, now);
  return {
    take(of) {
      const { login } = of;
      const address = networkOf(of.address);
      const seconds = byAddress.take(address);
      if (seconds > 0 || login === null) return seconds;
      const more = byLogin.take(keyOf(address, login));
      if (more > 0) byAddress.giveBack(address);
      return more;
    },
    giveBack(of) {
      const { login } = of;
      const address = networkOf(of.address);
      byAddress.giveBack(address);
      if (login !== null) byLogin.giveBack(keyOf(address, login));
    },
  };
}

/** Whose attempt the request is. A login that cannot be read counts as one login. */
export function signInTryOf({ call, procedure }: Passage): SignInTry {
  if (procedure !== 'auth') return { address: call.address, login: null };
  const body = Buffer.isBuffer(call.body) ? call.body.toString('latin1') : '';
  const type = call.headers['content-type'] ?? '';
  const login = /^multipart\//i.test(type)
    ? fieldOfParts(body, type, 'username')
    : fieldValue(parseFields(body), 'username');
  return { address: call.address, login: login ?? fieldValue(parseFields(call.query), 'username') ?? '' };
}

/** Short, so that what is kept stays bounded; a panel may not tell capitals apart. */
function keyOf(address: string, login: string): string {
  return `${address} ${login.trim().toLowerCase().slice(0, 100)}`;
}
