import type { Readable } from 'node:stream';

/** One call of the panel. The path is the panel's own; what the caller says is query and body (panel protocol §1.1). */
export type PanelCall = {
  method: 'GET' | 'POST';
  query: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer | AsyncIterable<Buffer> | null;
  /** Address of the customer's end. */
  address: string;
  signal: AbortSignal;
};

/** Header names are in lower case. The body must be read or destroyed. */
export type PanelAnswer = { status: number; headers: ReadonlyMap<string, string>; body: Readable };

/** A panel, real or stand-in. `ask` fails with a `PanelTrouble` when there is no answer to be had. */
export type Panel = { ask(call: PanelCall): Promise<PanelAnswer>; close(): void };

/** No answer of the panel: 502 it is down or answers garbage, 504 it is too slow. */
export class PanelTrouble extends Error {
  readonly status: 502 | 504;

  constructor(status: 502 | 504, message: string) {
    super(message);
    this.name = 'PanelTrouble';
    this.status = status;
  }
}

/** The panel's answer broke off: whether it did what it was asked to do is not known. */
export class BrokenAnswer extends Error {
  constructor() {
    super('The answer of the panel broke off.');
    this.name = 'BrokenAnswer';
  }
}
