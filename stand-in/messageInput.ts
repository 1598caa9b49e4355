import { hourMs } from './clock.ts';
import { emptyValue, PanelError, tooLong } from './errors.ts';
import { countMessagesSince } from './messages.ts';
import type { CustomerCall, Panel } from './panel.ts';
import type { RequestBag, Upload } from './requestBag.ts';

const maxTextCharacters = 65_535; // panel protocol §6.1
const maxFiles = 5;
const maxFileBytes = 10_000_000;
const maxFileNameCharacters = 255;

/** Whether the request carries words or files for the thread. */
export function hasMessage(bag: RequestBag): boolean {
  return bag.get('message').trimEnd() !== '' || readFileFields(bag).length > 0;
}

/** The text of a message, exactly as sent. Throws `value` when it is blank or too long, `limit` when the hour is full. */
export function readMessageText(panel: Panel, call: CustomerCall): string {
  const message = call.bag.get('message');
  if (message.trimEnd() === '') throw emptyValue('message');
  refuseTooLong('message', message.trimEnd(), maxTextCharacters);
  const sent = countMessagesSince(panel.store, call.user.id, call.now - hourMs);
  if (sent >= panel.messagesPerHour) {
    const params = { value: String(panel.messagesPerHour) };
    throw new PanelError({ type: 'limit', object: 'message', textKey: 'messageLimit', params });
  }
  return message;
}

/** The note, or null when none was sent. An empty one was sent to clear it. */
export function readNote(bag: RequestBag): string | null {
  if (!bag.has('note_message')) return null;
  refuseTooLong('note_message', bag.get('note_message'), maxTextCharacters);
  return bag.get('note_message');
}

/** Throws `value` for a text of more characters (code points) than the field holds. */
export function refuseTooLong(field: string, value: string, limit: number): void {
  if (value.length <= limit) return;
  // A character outside the BMP is two units: more than two a character is too long without counting.
  if (value.length > 2 * limit || [...value].length > limit) throw tooLong(field, limit);
}

/** The files `file_1` … `file_5`. Throws `limit` on the first that is too large or one too many. */
export function readFiles(bag: RequestBag): Upload[] {
  return readFileFields(bag).map(({ field, file, number }) => {
    if (number > maxFiles) {
      throw new PanelError({
        type: 'limit',
        object: field,
        textKey: 'tooManyFiles',
        params: { value: file.name },
      });
    }
    if (file.content.byteLength > maxFileBytes) {
      const params = { value: file.name, limit: String(maxFileBytes) };
      throw new PanelError({ type: 'limit', object: field, textKey: 'fileTooLarge', params });
    }
    refuseTooLong(field, file.name, maxFileNameCharacters);
    return file;
  });
}

interface FileField {
  field: string;
  number: number;
  file: Upload;
}

function readFileFields(bag: RequestBag): FileField[] {
  const fields = [...bag.files].flatMap(([field, file]) => {
    const match = /^file_([1-9]\d{0,3})$/.exec(field);
    return match === null ? [] : [{ field, file, number: Number(match[1]) }];
  });
  return fields.sort((a, b) => a.number - b.number);
}
