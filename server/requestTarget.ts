import { Refusal } from './refusal.ts';

/**
 * Splits a request target into path and query, neither decoded. Only the origin form is served: an absolute or
 * authority form could name another host than the one that was checked (H077). A path that climbs (`..` in any
 * encoding, twice encoded too), holds NUL or a bad escape is refused (H076).
 */
export function parseTarget(target: string, maxLength: number): { path: string; query: string } {
  if (target.length > maxLength) throw new Refusal(400, 'The address is too long.');
  if (!/^\/(?!\/)[!-~]*$/.test(target)) throw new Refusal(400, 'The address is not valid.');
  const cut = target.indexOf('?');
  const path = cut === -1 ? target : target.slice(0, cut);
  if (!isHarmless(path)) throw new Refusal(400, 'The address is not valid.');
  return { path, query: cut === -1 ? '' : target.slice(cut + 1) };
}

function isHarmless(path: string): boolean {
  const once = decode(path);
  if (once === null) return false;
  const twice = decode(once) ?? once;
  return [once, twice].every((text) => !/\0|(^|[/\\;])\.\.($|[/\\;])/.test(text));
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
