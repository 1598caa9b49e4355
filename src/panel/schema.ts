import * as z from 'zod/mini';

import { caption, captionOrNull, count, flag } from './document.ts';

// Every schema of this room gets `z` from here, so that none can be made before this has run: compiled schemas
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

/** All that a write has to say. */
export const okAnswer = z.object({ ok: required((ok: unknown) => ok !== undefined || null) });
