import type { SecurityEvent } from './securityEvent.ts';

/** Why a request is not served: a status, a plain sentence, headers that belong to that status, what the log calls it. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly event: SecurityEvent | null;

  constructor(
    status: number,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    event: SecurityEvent | null = null,
  ) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.headers = headers;
    this.event = event;
  }
}
