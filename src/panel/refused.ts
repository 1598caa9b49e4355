import type { Attempt } from './attempt.ts';
import { classify } from './classify.ts';
import { PanelFailure } from './failure.ts';
import { failureOfStatus } from './httpStatus.ts';
import { readPanelError } from './panelError.ts';
import type { Procedure } from './procedure.ts';
import type { Fields } from './requestBody.ts';

// Not in the first load: whoever has rows to see was not refused.

/** What a document with an error says; null where the error is none after all. */
export function readRefusal<Output>(
  procedure: Procedure<never, Output>,
  fields: Fields,
  doc: unknown,
): Attempt<Output> | null {
  const error = readPanelError(doc);
  if (!error) return null;
  const value = procedure.refusal?.(error) ?? null;
  return value === null ? classify(error, { ...procedure, fields }) : { value };
}

/** What an HTTP status means, with the words that came along; null: the body decides. */
export function readStatus(response: Response, procedure: string, doc: unknown): PanelFailure | null {
  const failed = failureOfStatus(response);
  return failed && new PanelFailure({ ...failed, procedure, text: readPanelError(doc)?.text ?? null });
}
