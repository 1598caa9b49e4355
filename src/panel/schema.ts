import * as z from 'zod/mini';

import { Lacking } from './decoder.ts';
import type { Decoder } from './decoder.ts';
import { caption, captionOrNull, count, flag } from './document.ts';

// Not for the list: zod is 5 KiB of a first load that has 90. Every other schema of this room gets `z` from here, so that none can be made before this has run: compiled schemas
// need `new Function`, which the page's policy forbids.
z.config({ jitless: true });

export { z };

/** `z.unknown()` would demand that the key is there. */
export const anyNode = z.transform((node: unknown) => node);
export const captionNode = z.transform(caption);
export const captionOrNullNode = z.transform(captionOrNull);
export const flagNode = z.transform(flag);
export const countNode = z.transform(count);

/** What `read` makes of a node; null from it means that the document lacks what is needed, at `path` below the node. */
export function required<Node, Value>(read: (node: Node) => Value | null, ...path: string[]) {
  return z.transform((node: Node, { issues }): Value => {
    const value = read(node);
    if (value !== null) return value;
    issues.push({ code: 'custom', input: node, path });
    return z.NEVER;
  });
}

/** A schema as a procedure's decoder. */
export function bySchema<Output>(schema: z.core.$ZodType<Output>): Decoder<Output> {
  return (doc) => {
    const parsed = z.safeParse(schema, doc);
    if (parsed.success) return parsed.data;
    throw new Lacking((parsed.error.issues[0]?.path ?? []).join('.'));
  };
}
