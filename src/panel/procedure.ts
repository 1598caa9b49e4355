import type { Decoder } from './decoder.ts';
import type { PanelError } from './panelError.ts';
import type { Fields } from './requestBody.ts';
import type { Exchange } from './transport.ts';

/** The panel's functions that Frontdesk calls (panel protocol §9). */
export type ProcedureName =
  | 'auth'
  | 'totp.confirm'
  | 'whoami'
  | 'keepalive'
  | 'logon'
  | 'clientticket'
  | 'clientticket_archive'
  | 'clientticket.filter'
  | 'clientticket_archive.filter'
  | 'clientticket.edit'
  | 'clientticket.archive'
  | 'ticket.message.rate.good'
  | 'ticket.message.rate.bad'
  | 'notify'
  | 'incident'
  | 'dashboard.info';

/** One function of the panel: how a command becomes fields, and what `doc` has to look like. All types follow from it. */
export type Procedure<Input, Output> = {
  name: ProcedureName;
  /** A write carries `sok=ok` and has the longer time limit. */
  kind: 'read' | 'write';
  /** False for what is called without one or tells of it: the session guard is not asked. */
  needsSession: boolean;
  fields(input: Input): Fields;
  answer: Decoder<Output>;
  /** Field of the wire → its domain name, for refusals that name one. */
  fieldNames?: Readonly<Record<string, string>>;
  /** Turns a refusal that is an ordinary answer into a value; null leaves it a failure. */
  refusal?: (error: PanelError) => Output | null;
};

export type CallOptions = {
  signal?: AbortSignal;
  timeoutMs?: number;
  /** The request outlives its page: for what is sent while the page closes. All of them together: 64 KiB of body. */
  keepalive?: boolean;
  /** Another way to the panel and back than a plain form: `uploading`. */
  exchange?: (call: Exchange) => Promise<Record<string, unknown>>;
};

/** Gives a procedure its types from what it is made of. */
export function defineProcedure<Input, Output>(
  procedure: Procedure<Input, Output>,
): Procedure<Input, Output> {
  return procedure;
}
