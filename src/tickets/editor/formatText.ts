export type Format = 'bold' | 'italic' | 'code' | 'link' | 'list' | 'quote';

/** A text and what is selected in it, by offsets. */
export type Passage = { text: string; start: number; end: number };

/** From `start` to `end` comes `insert`; afterwards `select` is selected (offsets of the new text). */
export type Edit = { start: number; end: number; insert: string; select: readonly [number, number] };

/**
 * What a press of one of the formatting buttons does to the selection, in Markdown as the thread renders it. Pressed
 * again it undoes itself. `linkWord` stands in a link where nothing is selected.
 */
export function formatEdit(format: Format, passage: Passage, linkWord: string): Edit {
  switch (format) {
    case 'bold':
      return marked('**', passage);
    case 'italic':
      return marked('_', passage);
    case 'code':
      return isSeveralLines(passage) ? fenced(passage) : marked('`', passage);
    case 'link':
      return linked(passage, linkWord);
    case 'list':
      return prefixed('- ', passage);
    case 'quote':
      return prefixed('> ', passage);
  }
}

/** Puts `words` where the caret is, on lines of their own, and the caret on the empty line below. */
export function ownLinesEdit({ text, start, end }: Passage, words: string): Edit {
  const before = text.slice(0, start);
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const insert = `${lead}${words}\n\n`;
  const after = start + insert.length;
  return { start, end, insert, select: [after, after] };
}

function isSeveralLines({ text, start, end }: Passage): boolean {
  return text.slice(start, end).includes('\n');
}

/** Blanks at the edges stay outside: `** word **` is no bold. */
function trimmed({ text, start, end }: Passage): Passage {
  const selected = text.slice(start, end);
  if (selected.trim() === '') return { text, start, end };
  return {
    text,
    start: start + selected.length - selected.trimStart().length,
    end: end - (selected.length - selected.trimEnd().length),
  };
}

function marked(mark: string, passage: Passage): Edit {
  const { text, start, end } = trimmed(passage);
  const selected = text.slice(start, end);
  const size = mark.length;
  if (text.slice(start - size, start) === mark && text.slice(end, end + size) === mark) {
    const from = start - size;
    return { start: from, end: end + size, insert: selected, select: [from, from + selected.length] };
  }
  if (selected.length > 2 * size && selected.startsWith(mark) && selected.endsWith(mark)) {
    const inner = selected.slice(size, -size);
    return { start, end, insert: inner, select: [start, start + inner.length] };
  }
  if (!selected.includes('\n')) {
    const insert = `${mark}${selected}${mark}`;
    return { start, end, insert, select: [start + size, start + size + selected.length] };
  }
  // A mark does not reach over the end of a paragraph: each line gets its own.
  const insert = selected.replace(/^([^\S\n]*)(\S.*?)([^\S\n]*)$/gm, `$1${mark}$2${mark}$3`);
  return { start, end, insert, select: [start, start + insert.length] };
}

function fenced(passage: Passage): Edit {
  const { text, start, end } = wholeLines(passage);
  const selected = text.slice(start, end);
  const longest = Math.max(2, ...Array.from(selected.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const insert = `${fence}\n${selected}\n${fence}`;
  return { start, end, insert, select: [start, start + insert.length] };
}

function linked(passage: Passage, linkWord: string): Edit {
  const { text, start, end } = trimmed(passage);
  const selected = text.slice(start, end);
  if (/^(?:https?:\/\/|mailto:)\S+$/i.test(selected)) {
    const insert = `[${linkWord}](${selected})`;
    return { start, end, insert, select: [start + 1, start + 1 + linkWord.length] };
  }
  const words = selected === '' ? linkWord : selected;
  const insert = `[${words}](https://)`;
  const from = selected === '' ? start + 1 : start + insert.length - 'https://)'.length;
  const size = selected === '' ? words.length : 'https://'.length;
  return { start, end, insert, select: [from, from + size] };
}

function prefixed(prefix: string, passage: Passage): Edit {
  const { text, start, end } = wholeLines(passage);
  const lines = text.slice(start, end).split('\n');
  const isDone =
    lines.every((line) => line === '' || line.startsWith(prefix.trimEnd())) && lines.join('') !== '';
  const change = (line: string) => {
    if (isDone)
      return line.startsWith(prefix) ? line.slice(prefix.length) : line.slice(prefix.trimEnd().length);
    return line.trim() === '' && lines.length > 1 ? prefix.trimEnd().replace('-', '') : prefix + line;
  };
  const insert = lines.map(change).join('\n');
  const isCaret = passage.start === passage.end;
  const after = start + insert.length;
  return { start, end, insert, select: isCaret ? [after, after] : [start, after] };
}

function wholeLines({ text, start, end }: Passage): Passage {
  // A selection up to the very beginning of a line does not mean that line.
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', last);
  return { text, start: start === 0 ? 0 : from, end: to === -1 ? text.length : to };
}
