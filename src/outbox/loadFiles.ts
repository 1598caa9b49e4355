import type { UploadFile } from '../panel/upload.ts';
import type { Desk } from './desk.ts';
import type { DraftFile } from './draftFiles.ts';

/**
 * The bytes of these files, read whole, so that nothing can become unreadable in the middle of a send. Null where one
 * of them is not as it was when it was chosen (S060).
 */
export async function loadFiles(desk: Desk, files: readonly DraftFile[]): Promise<UploadFile[] | null> {
  const loaded = await Promise.all(files.map((file) => loadFile(desk, file)));
  const whole = loaded.filter((file) => file !== null);
  return whole.length === files.length ? whole : null;
}

async function loadFile(
  { files }: Desk,
  { fileId, name, type, sizeBytes }: DraftFile,
): Promise<UploadFile | null> {
  const stored = await files.get(fileId);
  if (stored === null) return null;
  try {
    const bytes = await stored.arrayBuffer();
    return bytes.byteLength === sizeBytes ? { name, bytes: new Blob([bytes], { type }) } : null;
  } catch {
    // The browser has thrown away what its record still names.
    return null;
  }
}
