import { isSessionId } from './sessionCookie.ts';

export type SessionAnswer = {
  /** The new session's id; null when the panel refused or named no new one. */
  id: string | null;
  isAccepted: boolean;
  /** The document without any id. */
  text: string;
};

type Node = Record<string, unknown>;

/**
 * Takes the session id out of an answer to `auth` or `totp.confirm`. It is looked for in four places (panel protocol
 * §3.5) and then removed wherever it stands. `sentId` is the session the request had: a panel may echo it, and it is
 * not the new one; `held` is what the cookie held, sent or not. Null when the answer is no readable document: it may
 * hold an id nobody can see, so it is not passed on.
 */
export function takeSession(
  answer: string,
  sentId: string | null,
  held: string | null = null,
): SessionAnswer | null {
  const root = parse(answer);
  if (!isNode(root) || !isNode(root['doc'])) return null;
  const { auth, tparams, ok, error, authfail } = root['doc'];
  const tparamsAuth = isNode(tparams) ? textOf(tparams['auth']) : undefined;
  const authId = isNode(auth) ? auth['$id'] : undefined;
  const ids = [authId, textOf(auth), tparamsAuth, idInAddress(textOf(ok))].filter(isSessionId);
  removeKnownPlaces(root['doc']);
  const secrets = [...ids, ...[sentId, held].filter((id) => id !== null)];
  const isAccepted = error === undefined && authfail === undefined;
  return {
    id: isAccepted ? (ids.find((id) => id !== sentId) ?? null) : null,
    isAccepted,
    text: JSON.stringify(root, (_key, value: unknown) => blotted(value, secrets)),
  };
}

function removeKnownPlaces(doc: Node): void {
  const { auth, tparams } = doc;
  if (isNode(auth)) {
    delete auth['$id'];
    delete auth['$'];
  } else {
    delete doc['auth'];
  }
  if (isNode(tparams)) delete tparams['auth'];
}

function blotted(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return secrets.reduce((text, secret) => text.replaceAll(secret, ''), value);
  if (!isNode(value)) return value;
  const names = Object.keys(value).filter((key) => secrets.some((secret) => key.includes(secret)));
  for (const name of names) delete value[name];
  return value;
}

function idInAddress(address: string | undefined): string | undefined {
  const match = /(?:^|[?&])auth=([^&#\s]*)/.exec(address ?? '');
  return match?.[1];
}

function textOf(node: unknown): string | undefined {
  const text = isNode(node) ? node['$'] : node;
  return typeof text === 'string' ? text : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
