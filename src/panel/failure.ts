/** Decided once, here (panel protocol §2.4). Screens narrow on it, never on a text. */
export type FailureKind =
  | 'network'
  | 'timeout'
  | 'session'
  | 'denied'
  | 'notFound'
  | 'invalid'
  | 'protocol'
  | 'panel';

export type FailureFacts = {
  kind: FailureKind;
  procedure: string;
  text?: string | null;
  field?: string | null;
  code?: string | null;
  retryAfterSeconds?: number | null;
  path?: string | null;
  secondFactorOwed?: boolean;
  aborted?: boolean;
  mayHaveActed?: boolean;
};

/**
 * The one thing that the functions of this room throw. Its `message` names procedure, kind and path and is fit for
 * a log: a customer's words and the panel's are in `text` alone.
 */
export class PanelFailure extends Error {
  override readonly name = 'PanelFailure';
  readonly kind: FailureKind;
  /** The panel's function that was called. */
  readonly procedure: string;
  /** The panel's own sentence as plain text, at most 2,000 characters; null where it gave none. */
  readonly text: string | null;
  /** With `invalid`: which field of the command, by its domain name; null is the form as a whole. */
  readonly field: string | null;
  /** The panel's class of failure (`error.$type`), for support and logs. */
  readonly code: string | null;
  readonly retryAfterSeconds: number | null;
  /** With `protocol`: where in the document, `doc.elem[3].id`. */
  readonly path: string | null;
  /** With `session`: signed in, but the second factor is still owed. */
  readonly secondFactorOwed: boolean;
  /** With `network`: the caller itself called it off. */
  readonly aborted: boolean;
  /** The request was handed to the network and nothing says that the panel refused it. */
  readonly mayHaveActed: boolean;

  constructor(facts: FailureFacts) {
    super(`${facts.procedure}: ${facts.kind}${facts.path ? ` at ${facts.path}` : ''}`);
    this.kind = facts.kind;
    this.procedure = facts.procedure;
    this.text = facts.text ?? null;
    this.field = facts.field ?? null;
    this.code = facts.code ?? null;
    this.retryAfterSeconds = facts.retryAfterSeconds ?? null;
    this.path = facts.path ?? null;
    this.secondFactorOwed = facts.secondFactorOwed ?? false;
    this.aborted = facts.aborted ?? false;
    this.mayHaveActed = facts.mayHaveActed ?? false;
  }
}
