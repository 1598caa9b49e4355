import { child } from './document.ts';

/** Makes what it promises of a document's `doc`, or throws `Lacking`. */
export type Decoder<Output> = (doc: unknown) => Output;

/** The document lacks what is needed. */
export class Lacking extends Error {
  override readonly name = 'Lacking';
  /** Where, below `doc`: `elem`. */
  readonly path: string;

  constructor(path: string) {
    super(`The document lacks ${path}`);
    this.path = path;
  }
}

/** All that a write has to say. */
export function okAnswer(doc: unknown): void {
  if (child(doc, 'ok') === undefined) throw new Lacking('ok');
}

/** Whatever came will do. */
export function anyAnswer(doc: unknown): unknown {
  return doc;
}
