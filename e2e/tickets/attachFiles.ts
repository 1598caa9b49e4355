import type { Locator, Page } from '@playwright/test';
import type { Seeder } from '../../stand-in/seedBuilders.ts';
import { TicketPage } from '../pages/ticketPage.ts';

interface FileToChoose {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A ticket's reply box and the files in it, as a customer finds them. */
export class FilesOfReply {
  readonly ticketPage: TicketPage;
  readonly page: Page;
  readonly attachButton: Locator;
  readonly list: Locator;
  readonly refused: Locator;

  constructor(ticketPage: TicketPage) {
    this.ticketPage = ticketPage;
    this.page = ticketPage.page;
    const { composer } = ticketPage;
    this.attachButton = composer.getByRole('button', { name: 'Attach files' });
    this.list = composer.getByRole('list', { name: 'Files to be sent' });
    this.refused = composer.getByRole('alert').filter({ hasText: /ot attached/ });
  }

  static async open(page: Page, id: number, origin = ''): Promise<FilesOfReply> {
    const ticketPage = new TicketPage(page);
    await ticketPage.open(id, origin);
    return new FilesOfReply(ticketPage);
  }

  /** By the button, as one picks: paths on the disk, or files in memory. */
  async choose(files: string[] | FileToChoose[]): Promise<void> {
    await this.#chooseBy(this.attachButton, files);
  }

  file(name: string): Locator {
    return this.list.getByRole('listitem').filter({ hasText: name });
  }

  removeButton(name: string): Locator {
    return this.list.getByRole('button', { name: `Remove ${name}` });
  }

  retryButton(name: string): Locator {
    return this.refused.getByRole('button', { name: `Try again: ${name}` });
  }

  /** In the place of one that the browser has lost. */
  async chooseAgain(name: string, file: FileToChoose): Promise<void> {
    await this.#chooseBy(this.file(name).getByRole('button', { name: `Choose again: ${name}` }), file);
  }

  /** A reply's files while it is on its way. */
  onItsWay(words: string): Locator {
    return this.ticketPage.entry(words).getByRole('list', { name: 'Files of this message' });
  }

  async #chooseBy(button: Locator, files: string[] | FileToChoose | FileToChoose[]): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), button.click()]);
    await chooser.setFiles(files);
  }
}

export function textFile(name: string, content = 'line 1\n'): FileToChoose {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}

export function fileOf(name: string, bytes: number): FileToChoose {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.alloc(bytes, 'x') };
}

/** Names and sizes of what the panel has. */
export function storedSizes(seeder: Seeder, ticketId: number): string[] {
  return seeder.storedFiles(ticketId).map(({ name, content }) => `${name} ${content.length}`);
}

/** Drags `what` over the page and lets it go at its heading: files, or a link from elsewhere. */
export async function dragAndDrop(
  page: Page,
  what: { files: string[] } | { link: string },
  step: 'over' | 'drop',
) {
  await page.evaluate(
    ({ files, link, step: last }) => {
      const transfer = new DataTransfer();
      for (const name of files) transfer.items.add(new File([`content of ${name}`], name));
      if (link) transfer.setData('text/uri-list', link);
      const place = document.querySelector('h1') ?? document.body;
      for (const type of last === 'over' ? ['dragenter', 'dragover'] : ['dragover', 'drop']) {
        place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
      }
    },
    { files: 'files' in what ? what.files : [], link: 'link' in what ? what.link : '', step },
  );
}

/** Pastes into what has focus: text, or a picture without a name of its own, or both. */
export async function paste(
  page: Page,
  { text, picture }: { text?: string; picture?: boolean },
): Promise<void> {
  await page.evaluate(
    ([words, hasPicture]) => {
      const transfer = new DataTransfer();
      if (words) transfer.setData('text/plain', words);
      if (hasPicture)
        transfer.items.add(new File([new Uint8Array([1, 2, 3])], 'image.png', { type: 'image/png' }));
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer });
      document.activeElement?.dispatchEvent(event);
    },
    [text ?? '', picture ?? false] as const,
  );
}

/** In the page: throws away the bytes of the draft's file of this name, as a browser does that runs out of room. */
export async function loseFile(name: string): Promise<void> {
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
    });
  type Stored = { version?: { files: { fileId: string; name: string }[] } };
  const database = await settled(indexedDB.open('frontdesk-outbox'));
  const records = database.transaction('records', 'readwrite').objectStore('records');
  const [keys, values] = await Promise.all([
    settled(records.getAllKeys()),
    settled<Stored[]>(records.getAll()),
  ]);
  const named = values.flatMap(({ version }) => version?.files ?? []).filter((file) => file.name === name);
  for (const key of keys) {
    const isOf = ({ fileId }: { fileId: string }) => typeof key === 'string' && key.endsWith(`/${fileId}`);
    if (named.some(isOf)) await settled(records.delete(key));
  }
  database.close();
}
