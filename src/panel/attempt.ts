import { Lacking } from './decoder.ts';
import type { Refusal } from './classify.ts';
import { child, list, text } from './document.ts';
import { PanelFailure } from './failure.ts';
import { panelSettings } from './panelConfig.ts';
import type { CallOptions, Procedure } from './procedure.ts';
import { encodeRequest } from './requestBody.ts';
import type { Fields } from './requestBody.ts';
import { exchange } from './transport.ts';

/** A panel may take half a minute: giving up earlier means asking twice (S052), or not knowing whether a write happened. */
const TIME_LIMIT_MS = 40_000;

/** One try, without the session guard. */
export type Attempt<Output> = { value: Output } | Refusal;

/** Sends, decodes and classifies once. Never throws. */
export async function attempt<Input, Output>(
  procedure: Procedure<Input, Output>,
  input: Input,
  options: CallOptions,
): Promise<Attempt<Output>> {
  try {
    const fields = procedure.fields(input);
    const isWrite = procedure.kind === 'write';
    const doc = await (options.exchange ?? exchange)({
      procedure: procedure.name,
      body: encodeRequest(procedure.name, fields, panelSettings().language, isWrite),
      isWrite,
      signal: options.signal,
      timeoutMs: options.timeoutMs ?? TIME_LIMIT_MS,
      keepalive: options.keepalive ?? false,
    });
    return await decode(procedure, fields, doc);
  } catch (error) {
    return { failure: asPanelFailure(error, procedure.name), needsProbe: false };
  }
}

async function decode<Output>(
  procedure: Procedure<never, Output>,
  fields: Fields,
  doc: unknown,
): Promise<Attempt<Output>> {
  if (child(doc, 'error') !== undefined || child(doc, 'authfail') !== undefined) {
    const { readRefusal } = await import('./refused.ts');
    const refusal = readRefusal(procedure, fields, doc);
    if (refusal) return refusal;
  }
  if (owesSecondFactor(doc) && procedure.name !== 'totp.confirm') {
    throw new PanelFailure({ kind: 'session', procedure: procedure.name, secondFactorOwed: true });
  }
  try {
    return { value: procedure.answer(doc) };
  } catch (lack) {
    if (!(lack instanceof Lacking)) throw lack;
    const path = lack.path === '' ? 'doc' : `doc.${lack.path}`;
    throw new PanelFailure({ kind: 'protocol', procedure: procedure.name, path, mayHaveActed: true });
  }
}

// "Go there next" is read for this one case and never followed (panel protocol §0, fact 3; H049).
function owesSecondFactor(doc: unknown): boolean {
  return /(?:^|[?&])func=totp\.confirm(?:&|$)/.test(text(list(child(doc, 'ok'))[0]));
}

/** Whatever was thrown as the one thing that leaves this room. */
export function asPanelFailure(error: unknown, procedure: string): PanelFailure {
  if (error instanceof PanelFailure) return error;
  return new PanelFailure({ kind: 'protocol', procedure, path: null, mayHaveActed: true });
}
