import { isIPv6 } from 'node:net';

const longest = 45;

/**
 * Whom an address is counted as. In IPv6 whoever has one has 2^64 beside it: they count as one (H094). What is no
 * address counts by its beginning, so that what is kept of it stays short.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address.slice(0, longest);
  const [before = '', after] = address.split('%', 1).join('').split('::');
  const [left, right] = [groupsOf(before), groupsOf(after ?? '')];
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  const groups = after === undefined ? left : [...left, ...zeros, ...right];
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}

function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':');
}
