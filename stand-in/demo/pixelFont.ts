export const GLYPH_WIDTH = 3;
export const GLYPH_HEIGHT = 5;

// One octal digit a row, top to bottom; its three bits are the row's pixels from left to right.
const rows: Readonly<Record<string, string>> = {
  A: '25755',
  B: '65656',
  C: '34443',
  D: '65556',
  E: '74647',
  F: '74644',
  G: '34553',
  H: '55755',
  I: '72227',
  J: '11152',
  K: '55655',
  L: '44447',
  M: '57755',
  N: '65555',
  O: '25552',
  P: '65644',
  Q: '25563',
  R: '65655',
  S: '34216',
  T: '72222',
  U: '55557',
  V: '55552',
  W: '55775',
  X: '55255',
  Y: '55222',
  Z: '71247',
  0: '75557',
  1: '26227',
  2: '71747',
  3: '71717',
  4: '55711',
  5: '74717',
  6: '74757',
  7: '71122',
  8: '75757',
  9: '75717',
  ' ': '00000',
  '.': '00002',
  ',': '00024',
  ':': '02020',
  ';': '02024',
  '!': '22202',
  '-': '00700',
  _: '00007',
  '+': '02720',
  '=': '07070',
  '/': '11244',
  '\\': '44211',
  '|': '22222',
  '(': '12221',
  ')': '42224',
  '{': '32623',
  '}': '62326',
  '[': '64446',
  ']': '31113',
  '<': '12421',
  '>': '42124',
  '*': '05250',
  '#': '57575',
  '%': '51245',
  '@': '75747',
  "'": '22000',
  '"': '55000',
  '~': '03600',
};

const UNKNOWN = '61202';

/** The pixels of one character as [column, row], capitals for small letters, a question mark for what the font lacks. */
export function glyphPixels(character: string): [number, number][] {
  const octal = rows[character.toUpperCase()] ?? UNKNOWN;
  const pixels: [number, number][] = [];
  for (const [row, digit] of [...octal].entries()) {
    for (let column = 0; column < GLYPH_WIDTH; column += 1) {
      if ((Number(digit) >> (GLYPH_WIDTH - 1 - column)) & 1) pixels.push([column, row]);
    }
  }
  return pixels;
}
