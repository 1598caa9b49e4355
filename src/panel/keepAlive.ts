import { callPanel } from './callPanel.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { anyAnswer } from './decoder.ts';

const keepalive = defineProcedure({
  name: 'keepalive',
  kind: 'read',
  needsSession: true,
  fields: () => ({}),
  answer: anyAnswer,
});

/** Prolongs the session, or learns that it has ended: that goes through the session guard as with any call. */
export async function keepAlive(options: CallOptions = {}): Promise<void> {
  await callPanel(keepalive, null, options);
}
