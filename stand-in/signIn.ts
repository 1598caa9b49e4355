import { findUserByLogin } from './accounts.ts';
import type { PanelNode } from './document.ts';
import { badValue, noRight, PanelError } from './errors.ts';
import type { Call, CustomerCall, Panel } from './panel.ts';
import { matchesPassword } from './passwords.ts';
import { blockSeconds } from './signInLock.ts';
import { matchTotp } from './totp.ts';

const maxLockKey = 256;
const maxWrongCodes = 5; // panel protocol §3.2

/** Opens a session for a login and its password; it may still owe a second factor (panel protocol §3.1). */
export async function signIn(panel: Panel, call: Call): Promise<PanelNode> {
  const login = call.bag.get('username');
  // What is remembered of a login must not be as long as somebody cares to send.
  const lockKey = login.slice(0, maxLockKey);
  return await panel.signInLock.inTurn(lockKey, async () => {
    if (panel.signInLock.isBlocked(lockKey, call.now)) {
      throw authError('blocklogon', 'blocked', String(blockSeconds));
    }
    const user = findUserByLogin(panel.store, login);
    const isRight = await matchesPassword(call.bag.get('password'), user?.passwordHash);
    if (user === undefined || !isRight) {
      panel.signInLock.failed(lockKey, call.now);
      throw wrongPassword(call);
    }
    panel.signInLock.succeeded(lockKey);
    const id = panel.sessions.open(user.id, user.totpSecret !== null, call.now);
    return { $stylesheet: 'login', ...sessionNode(id) };
  });
}

/** A login or password that is not right; the panel does not say which. */
export function wrongPassword(call: Call): PanelError {
  return authError('badpassword', 'badPassword', `remote_addr: [${call.peerAddress}]`);
}

function authError(object: string, textKey: 'badPassword' | 'blocked', value: string): PanelError {
  return new PanelError({ type: 'auth', object, textKey, params: { value } });
}

function sessionNode(id: string): PanelNode {
  return { auth: { $id: id, $level: '16', $: id } };
}

/** What every function answers while the second factor is owed (panel protocol §3.2). */
export const secondFactorOwed: PanelNode = { ok: { $: 'func=totp.confirm' } };

/** Takes the six digits and gives a new session for the half-open one. The fifth wrong code ends that. */
export function confirmSecondFactor(panel: Panel, call: CustomerCall): PanelNode {
  const { bag, now, session, user } = call;
  if (session.owesSecondFactor === 0 || user.totpSecret === null) throw noRight(call.func);
  const code = bag.get('qrcode').replaceAll(' ', '');
  const step = matchTotp(user.totpSecret, code, now, user.totpLastStep);
  if (step === null) {
    countWrongCode(panel, call);
    throw badValue('qrcode', bag.get('qrcode'));
  }
  return panel.store.transaction(() => {
    panel.store.run('UPDATE users SET totpLastStep = ? WHERE id = ?', [step, user.id]);
    panel.sessions.end(session);
    return sessionNode(panel.sessions.open(user.id, false, now));
  });
}

function countWrongCode(panel: Panel, { session }: CustomerCall): void {
  panel.sessions.countWrongCode(session);
  if (session.wrongCodes + 1 >= maxWrongCodes) panel.sessions.end(session);
}
