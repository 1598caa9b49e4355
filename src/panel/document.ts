// The codec over the panel's JSON (panel protocol §1.4). A node is whatever came: none of these functions throws,
// recurses or reads a property that is not the node's own (H037). A page of tickets asks `child` and `text` some
// hundred times each before its rows are there: these two call nothing of their own.

/** More than any list that a customer can look at; what comes after is left unread (H036). */
const MAX_LIST_NODES = 100_000;

/** Lists in lists are flattened so far and no farther. */
const MAX_NESTED_LISTS = 3;

/** The node below, undefined where there is none. */
export function child(node: unknown, key: string): unknown {
  const isElement = typeof node === 'object' && node !== null && !Array.isArray(node);
  return isElement && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
}

/** The node behind a chain of keys. */
export function descend(node: unknown, ...keys: string[]): unknown {
  return keys.reduce(child, node);
}

/** The node's text as it came: '' for none, for an empty element and for what is no text at all. */
export function text(node: unknown): string {
  const single: unknown = Array.isArray(node) ? list(node)[0] : node;
  const hasText = typeof single === 'object' && single !== null && Object.hasOwn(single, '$');
  const value: unknown = hasText ? Reflect.get(single, '$') : single;
  return typeof value === 'string' ? value : scalar(value);
}

/** Text for reading: without blanks around it. Never for ids and codes. */
export function caption(node: unknown): string {
  return text(node).trim();
}

/** Null where the panel says nothing: absent and empty are not zero. */
export function captionOrNull(node: unknown): string | null {
  return text(node).trim() || null;
}

export function attribute(node: unknown, name: string): string {
  return scalar(child(node, `$${name}`));
}

/** `on` of values, `yes` of attributes; absent is off. */
export function flag(node: unknown): boolean {
  return /^\s*(on|yes|true|1)\s*$/i.test(text(node));
}

/** Null where the panel does not say. */
export function flagOrNull(node: unknown): boolean | null {
  return captionOrNull(node) === null ? null : flag(node);
}

/** Every node that may repeat: none, one or many come out as a list, without nulls. */
export function list(node: unknown): unknown[] {
  if (!Array.isArray(node)) return node === undefined || node === null ? [] : [node];
  const flat: unknown[] = node.slice(0, MAX_LIST_NODES).flat(MAX_NESTED_LISTS);
  return flat.filter((item) => item !== null && item !== undefined).slice(0, MAX_LIST_NODES);
}

/** A value of an enumeration. Only `$orig` is a code; where it is missing the text may be either. */
export function coded(node: unknown): { code: string | null; caption: string } {
  return { code: attribute(node, 'orig') || null, caption: caption(node) };
}

/** A count or a size in plain digits; null for all else. */
export function count(node: unknown): number | null {
  const digits = caption(node);
  return /^[0-9]{1,15}$/.test(digits) ? Number(digits) : null;
}

export function isElement(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
