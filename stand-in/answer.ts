import { findUser } from './accounts.ts';
import { text, type PanelNode } from './document.ts';
import { badValue, errorNode, missedFunction, noRight, PanelError } from './errors.ts';
import { customerFunctions, staffFunctions } from './functions.ts';
import type { Answer, Call, CustomerCall, Panel } from './panel.ts';
import type { RequestBag } from './requestBag.ts';
import { secondFactorOwed, signIn, wrongPassword } from './signIn.ts';
import { signOut } from './signOut.ts';

const signOutFunctions: ReadonlySet<string> = new Set(['logon', 'logout', 'logoff']);
const answerFormats: ReadonlySet<string> = new Set(['json', 'xjson', 'sjson', 'bjson']);
const echoed = [
  'elid',
  'func',
  'lang',
  'out',
  'p_cnt',
  'p_num',
  'plid',
  'sv_autocomplete',
  'sv_field',
  'username',
];

/** Who calls, if anybody: the live session of `auth` and its user. */
export function identify(panel: Panel, call: Call): CustomerCall | null {
  const id = call.bag.get('auth');
  const session = id === '' ? undefined : panel.sessions.find(id, call.now);
  const user = session === undefined ? undefined : findUser(panel.store, session.userId);
  return session === undefined || user === undefined ? null : { ...call, session, user };
}

/** Runs a call through the checks of panel protocol §10.1, in that order. Gives a whole document, or a file. */
export async function answerCall(panel: Panel, call: Call, customer: CustomerCall | null): Promise<Answer> {
  try {
    const answer = await act(panel, call, customer);
    return answer instanceof Response ? answer : documentOf(call, answer);
  } catch (reason) {
    if (!(reason instanceof PanelError)) throw reason;
    const scene = {
      func: call.func,
      language: call.language,
      level: customer === null ? '0' : '16',
      login: customer?.user.login ?? '',
    };
    return documentOf(call, { error: errorNode(reason, scene) });
  }
}

async function act(panel: Panel, call: Call, customer: CustomerCall | null): Promise<Answer> {
  const { bag, func } = call;
  // A plain link to a file does not say what a failure is to look like.
  const out = func === 'ticket.file' && bag.get('out') === '' ? 'json' : bag.get('out');
  if (!answerFormats.has(out)) throw badValue('out', out);
  if (func === 'auth') {
    // A sign-in by a link would put its visitor into somebody else's account.
    if (call.isGet) throw noRight(func);
    return await signIn(panel, call);
  }
  if (signOutFunctions.has(func)) return signOut(panel, customer?.session);
  if (customer === null) throw bag.get('authinfo') === '' ? noRight(func) : wrongPassword(call);
  if (customer.session.owesSecondFactor === 1 && func !== 'totp.confirm') return secondFactorOwed;
  if (staffFunctions.has(func)) throw noRight(func);
  const known = customerFunctions.get(func);
  if (known === undefined) throw missedFunction(func);
  if (call.isGet && (known.alwaysWrites === true || bag.get('sok') !== '')) throw noRight(func);
  return known.run(panel, customer);
}

function documentOf(call: Call, nodes: PanelNode): PanelNode {
  return {
    doc: {
      $lang: call.language,
      $func: call.func,
      $binary: '/billmgr',
      $host: 'https://panel.example',
      $features: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      $notify: '1',
      ...nodes,
      saved_filters: {},
      tparams: echoOf(call.bag),
    },
  };
}

/** Of the request's parameters only these come back: no password, no session (panel protocol §1.4). */
function echoOf(bag: RequestBag): PanelNode {
  return Object.fromEntries(
    echoed.filter((name) => bag.has(name)).map((name) => [name, text(bag.get(name))]),
  );
}
