import { asPanelFailure } from './attempt.ts';
import { callPanel } from './callPanel.ts';
import { anyAnswer } from './decoder.ts';
import { opaqueId } from './domain.ts';
import type { CustomerId } from './domain.ts';
import { PanelFailure } from './failure.ts';
import { dropFirstAnswer } from './firstRequest.ts';
import { money } from './money.ts';
import type { PanelError } from './panelError.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { bySchema, captionNode, captionOrNullNode, required, z } from './schema.ts';
import { abandonCallsUnderWay } from './sessionGuard.ts';

export type SignInRejection = {
  outcome: 'rejected';
  /** 'address': not from this network. 'other': `text` is all that is known. */
  reason: 'badPassword' | 'blocked' | 'address' | 'other';
  text: string | null;
  /** With 'blocked', where the panel says how long. */
  retryAfterSeconds: number | null;
};

/** 'accepted' alone means nothing: `whoAmI` always follows (panel protocol §3.2). */
export type SignInResult = { outcome: 'accepted' } | SignInRejection;

type SecondFactorRejection = {
  outcome: 'rejected';
  /** 'ended': back to the password; the half-open session is gone. */
  reason: 'badCode' | 'blocked' | 'ended';
  text: string | null;
};

export type SecondFactorResult = { outcome: 'accepted' } | SecondFactorRejection;

const accepted = { outcome: 'accepted' } as const;

const auth = defineProcedure({
  name: 'auth',
  kind: 'write',
  needsSession: false,
  fields: ({ username, password }: { username: string; password: string }) => ({ username, password }),
  answer: (): SignInResult => accepted,
  refusal: (error) => (error.type === 'missed' ? null : signInRejection(error)),
});

const reasons = new Map<string, SignInRejection['reason']>([
  ['badpassword', 'badPassword'],
  ['blocklogon', 'blocked'],
  ['badip', 'address'],
  ['blockgeoip', 'address'],
  ['blocked_ip', 'address'],
]);

function signInRejection({ type, object, text, parameters }: PanelError): SignInRejection {
  const reason = (type === 'auth' ? reasons.get(object) : undefined) ?? 'other';
  const seconds = parameters.get('value') ?? '';
  const retryAfterSeconds = reason === 'blocked' && /^\d{1,6}$/.test(seconds) ? Number(seconds) : null;
  return { outcome: 'rejected', reason, text, retryAfterSeconds };
}

/** A refusal is a value; thrown is only what keeps the panel from deciding. Source: panel protocol §3.1. */
export async function signIn(
  input: { username: string; password: string },
  options: CallOptions = {},
): Promise<SignInResult> {
  dropFirstAnswer();
  try {
    return await callPanel(auth, input, options);
  } catch (error) {
    const failure = asPanelFailure(error, auth.name);
    if (failure.secondFactorOwed) return accepted;
    // There is no session yet that could have ended: a login page here is not the panel (S004).
    if (failure.kind === 'session') {
      throw new PanelFailure({ kind: 'protocol', procedure: auth.name, path: 'body' });
    }
    throw failure;
  }
}

const totpConfirm = defineProcedure({
  name: 'totp.confirm',
  kind: 'write',
  needsSession: false,
  fields: (code: string) => ({ qrcode: code, clicked_button: 'ok' }),
  answer: (): SecondFactorResult => accepted,
  refusal: (error) => (error.type === 'missed' ? null : secondFactorRejection(error)),
});

// A wrong code may come as an error of any type (panel protocol §3.2).
function secondFactorRejection({ type, object, text }: PanelError): SecondFactorRejection {
  if (type === 'access') return { outcome: 'rejected', reason: 'ended', text };
  return { outcome: 'rejected', reason: object === 'blocklogon' ? 'blocked' : 'badCode', text };
}

/** The six digits of the second factor. As `signIn`: a refusal is a value. Source: panel protocol §3.2. */
export async function confirmSecondFactor(
  code: string,
  options: CallOptions = {},
): Promise<SecondFactorResult> {
  dropFirstAnswer();
  try {
    return await callPanel(totpConfirm, code, options);
  } catch (error) {
    const failure = asPanelFailure(error, totpConfirm.name);
    if (failure.kind === 'session') return { outcome: 'rejected', reason: 'ended', text: failure.text };
    throw failure;
  }
}

const userNode = z.object({
  $id: captionNode,
  $name: captionOrNullNode,
  $realname: captionOrNullNode,
  $email: captionOrNullNode,
  $lang: captionOrNullNode,
  $balance: captionNode,
  $currency: captionOrNullNode,
});

const whoami = defineProcedure({
  name: 'whoami',
  kind: 'read',
  needsSession: false,
  fields: () => ({}),
  answer: bySchema(z.object({ user: z.pipe(userNode, required(toCustomer, '$name')) })),
});

function toCustomer({
  $id,
  $name,
  $realname,
  $email,
  $lang,
  $balance,
  $currency,
}: z.output<typeof userNode>) {
  const name = $realname ?? $name ?? $email;
  if (name === null) return null;
  return {
    id: opaqueId<CustomerId>($id || `login ${$name ?? $email ?? name}`),
    login: $name,
    name,
    email: $email,
    language: $lang,
    balance: money($balance, $currency),
  };
}

export type Customer = NonNullable<ReturnType<typeof toCustomer>>;

export type WhoAmI = { state: 'signedIn'; customer: Customer } | { state: 'secondFactorOwed' };

/** Who is signed in. Throws `session` where nobody is; the session guard is not asked. Source: panel protocol §3.3. */
export async function whoAmI(options: CallOptions = {}): Promise<WhoAmI> {
  try {
    const { user } = await callPanel(whoami, null, options);
    return { state: 'signedIn', customer: user };
  } catch (error) {
    const failure = asPanelFailure(error, whoami.name);
    if (failure.secondFactorOwed) return { state: 'secondFactorOwed' };
    // No `user` at all means no session (panel protocol §3.5).
    if (failure.path === 'doc.user') throw new PanelFailure({ kind: 'session', procedure: whoami.name });
    throw failure;
  }
}

const logon = defineProcedure({
  name: 'logon',
  kind: 'read',
  needsSession: false,
  fields: () => ({}),
  answer: anyAnswer,
});

/**
 * Ends the session on the panel. Never throws: every answer counts as success, `panelTold` is false where none came.
 * Whatever is under way for this customer will not be taken up by a later session. Source: panel protocol §3.4.
 */
export async function signOut(options: CallOptions = {}): Promise<{ panelTold: boolean }> {
  dropFirstAnswer();
  abandonCallsUnderWay();
  try {
    await callPanel(logon, null, options);
    return { panelTold: true };
  } catch (error) {
    return { panelTold: !['network', 'timeout'].includes(asPanelFailure(error, logon.name).kind) };
  }
}
