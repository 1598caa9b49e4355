import * as z from 'zod/mini';

import { parseTicketId } from './domain.ts';
import type { TicketId } from './domain.ts';
import { caption, captionOrNull, count, flag, isElement, text } from './document.ts';

// Every schema of this room gets `z` from here, so that none can be made before this has run: compiled schemas
// need `new Function`, which the page's policy forbids.
z.config({ jitless: true });

export { z };

export const anyNode = z.unknown();
export const captionNode = z.transform(caption);
export const captionOrNullNode = z.transform(captionOrNull);
export const flagNode = z.transform(flag);
export const countNode = z.transform(count);
export const elementNode = z.custom<Record<string, unknown>>(isElement);
/** All that a write has to say. */
export const okAnswer = z.object({ ok: z.custom((ok) => ok !== undefined) });
export const ticketIdNode = z.pipe(
  z.transform((node: unknown) => parseTicketId(text(node))),
  z.custom<TicketId>((id) => id !== null),
);
