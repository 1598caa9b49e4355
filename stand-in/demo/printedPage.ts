const LINE_POINTS = 18;

/** A one-page A4 PDF with the lines of the text. Its font knows Latin-1: other characters become question marks. */
export function printedPage(text: string): Uint8Array {
  const content = pageContent(text.split('\n'));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  return Buffer.from(assemble(objects), 'latin1');
}

function pageContent(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${escapeText(line)}) Tj T*`).join('\n');
  return `BT /F1 12 Tf ${LINE_POINTS} TL 56 780 Td\n${shown}\nET`;
}

function escapeText(line: string): string {
  return line.replace(/[\\()]/g, String.raw`\$&`).replace(/[^\u0020-\u007e\u00a0-\u00ff]/g, '?');
}

// Every character is one byte from here on, so string lengths are the byte offsets that the table needs.
function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`;
}
