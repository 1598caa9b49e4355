export type Coding = 'br' | 'gzip' | 'identity';

/**
 * The best coding of those at hand that the client takes; identity when it takes none of them, for a readable
 * answer beats 406. A bad quality counts as 0.
 */
export function chooseCoding(accepted: string | undefined, atHand: ReadonlySet<Coding>): Coding {
  const wanted = qualities(accepted ?? '');
  let best: Coding = 'identity';
  let bestQuality = wanted.get('identity') ?? 0;
  for (const coding of ['gzip', 'br'] as const) {
    const quality = wanted.get(coding) ?? wanted.get('*') ?? 0;
    if (atHand.has(coding) && quality > 0 && quality >= bestQuality) {
      best = coding;
      bestQuality = quality;
    }
  }
  return best;
}

function qualities(header: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const entry of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim());
    const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const quality =
      given === undefined ? 1 : /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(given) ? Number(given) : 0;
    if (name !== '') found.set(name === 'x-gzip' ? 'gzip' : name, quality);
  }
  return found;
}
