import { PanelFailure } from './failure.ts';
import type { FailureFacts } from './failure.ts';
import type { PanelError } from './panelError.ts';
import type { Fields } from './requestBody.ts';

type Call = { name: string; fields: Fields; fieldNames?: Readonly<Record<string, string>> };

/** `needsProbe`: `access` means a dead session or a missing right, and only `whoami` can tell (panel protocol §3.5). */
export type Refusal = { failure: PanelFailure; needsProbe: boolean };

/** Which kind a panel's error is (panel protocol §2.4). What the panel refused it did not do. */
export function classify(error: PanelError, call: Call): Refusal {
  const facts = kindOf(error, call);
  const failure = new PanelFailure({
    procedure: call.name,
    text: error.text,
    code: error.type || null,
    ...facts,
  });
  return { failure, needsProbe: facts.kind === 'denied' };
}

function kindOf(error: PanelError, call: Call): Pick<FailureFacts, 'kind' | 'field' | 'path'> {
  switch (error.type) {
    case 'auth':
      return { kind: 'session' };
    case 'access':
      if (isOwnField(error.object, call)) return { kind: 'invalid', field: domainName(error.object, call) };
      return { kind: call.name === 'whoami' ? 'session' : 'denied' };
    case 'missed':
      return namesAnObject(error, call) ? { kind: 'notFound' } : { kind: 'protocol', path: 'doc.error' };
    case 'value':
    case 'exists':
    case 'limit':
      return { kind: 'invalid', field: domainName(error.object, call) };
    default:
      return { kind: 'panel' };
  }
}

function domainName(object: string, { fieldNames = {} }: Call): string | null {
  return Object.hasOwn(fieldNames, object) ? (fieldNames[object] ?? null) : null;
}

const notFields = new Set(['func', 'elid', 'plid', 'lang', 'out', 'sok', 'clicked_button']);

function isOwnField(object: string, { fields, fieldNames = {} }: Call): boolean {
  return !notFields.has(object) && (Object.hasOwn(fields, object) || Object.hasOwn(fieldNames, object));
}

// A call that names no object can only miss the function itself.
function namesAnObject(error: PanelError, { fields }: Call): boolean {
  return error.object !== 'function' && Boolean(fields['elid'] || fields['plid']);
}
