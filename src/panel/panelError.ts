import { attribute, caption, child, descend, list, text } from './document.ts';

/** `doc.error`, read (panel protocol §2.1). `text` is plain, substituted and short. */
export type PanelError = {
  type: string;
  object: string;
  text: string | null;
  parameters: Map<string, string>;
};

const MAX_TEXT = 2000;
const MAX_NESTED_JSON = 65_536;
const MAX_PARAMETER = 200;
const MAX_PARAMETERS = 50;

// What old panels say of a wrong password is `doc.authfail` (panel protocol §3.1).
const oldRefusal: PanelError = { type: 'auth', object: 'badpassword', text: null, parameters: new Map() };

/** The error of a document, null where it holds none. It wins over whatever stands beside it (H047). */
export function readPanelError(doc: unknown): PanelError | null {
  const [error] = list(child(doc, 'error'));
  if (error === undefined) return child(doc, 'authfail') === undefined ? null : oldRefusal;
  const parameters = readParameters(error);
  return {
    type: attribute(error, 'type').trim(),
    object: attribute(error, 'object').trim(),
    text: sentence(error, parameters),
    parameters,
  };
}

function readParameters(error: unknown): Map<string, string> {
  const named = list(child(error, 'param')).slice(0, MAX_PARAMETERS);
  return new Map(named.map((param) => [attribute(param, 'name'), text(param).slice(0, MAX_PARAMETER)]));
}

function sentence(error: unknown, parameters: Map<string, string>): string | null {
  const written = [child(error, 'msg'), child(error, 'detail'), error].map(plainText).find(Boolean);
  if (!written) return null;
  const whole = substitute(written.slice(0, MAX_TEXT + 1), parameters)
    .replace(/\s+/g, ' ')
    .trim();
  return whole.length > MAX_TEXT ? `${whole.slice(0, MAX_TEXT).toWellFormed()}…` : whole || null;
}

// A message may itself be JSON with a `msg` key: only the first of several counts (panel protocol §2.1).
function plainText(node: unknown): string {
  const written = caption(node);
  if (!written.startsWith('{') || written.length > MAX_NESTED_JSON) return written;
  try {
    return caption(descend(JSON.parse(written), 'msg')) || written;
  } catch {
    return written;
  }
}

const PLACEHOLDER = /(['"‘“„«]?)__([A-Za-z0-9](?:[A-Za-z0-9_]{0,60}?[A-Za-z0-9])??)__(['"’”“»]?)/g;

function substitute(written: string, parameters: Map<string, string>): string {
  return written.replace(PLACEHOLDER, (_whole, open: string, name: string, close: string) => {
    const value = parameters.get(name);
    if (value) return open + value + close;
    return open && close ? '' : open + close;
  });
}
