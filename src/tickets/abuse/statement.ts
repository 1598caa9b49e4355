interface Outline {
  happened: string;
  did: string;
  prevent: string;
}

/**
 * The reply with the outline of a statement behind what is there, and where to write on: below its first heading. With
 * the outline there already, the text stays as it is.
 */
export function withStatement(
  text: string,
  { happened, did, prevent }: Outline,
): { text: string; caret: number } {
  const [first, ...others] = [happened, did, prevent].map((heading) => `**${heading}**`);
  const there = text.indexOf(`${first}\n`);
  if (there >= 0) return { text, caret: endOfPart(text, there + `${first}\n`.length) };
  const before = text.trim() === '' ? '' : `${text.trimEnd()}\n\n`;
  const start = `${before}${first}\n`;
  return { text: `${start}\n\n${others.join('\n\n\n')}\n\n`, caret: start.length };
}

/** Behind what has been written under a heading, ahead of the next one. */
function endOfPart(text: string, from: number): number {
  const next = text.indexOf('\n**', from);
  const part = text.slice(from, next < 0 ? text.length : next);
  return from + part.trimEnd().length;
}
