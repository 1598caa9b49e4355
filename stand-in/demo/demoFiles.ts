import { consolePicture } from './consolePicture.ts';
import type { DemoFile } from './demoTicket.ts';
import { printedPage } from './printedPage.ts';

/** The bytes of a demo file: a picture or a page that shows its text, or the text itself in UTF-8. */
export function demoFileBytes(file: DemoFile): Uint8Array {
  const text = file.text ?? file.name;
  switch (file.kind) {
    case 'png':
      return consolePicture(text);
    case 'pdf':
      return printedPage(text);
    case 'text':
    case 'log':
      return new TextEncoder().encode(text);
  }
}
