import { missedFile } from './errors.ts';
import type { CustomerCall, Panel } from './panel.ts';

const imageTypes: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** The bytes of an attachment, never to be shown as a page (panel protocol §6.6). */
export function sendFile(panel: Panel, { bag, user }: CustomerCall): Response {
  const file = panel.store.one<{ name: string; content: Uint8Array<ArrayBuffer> }>(
    `SELECT a.name, a.content FROM attachments a
     JOIN messages m ON m.id = a.messageId JOIN tickets t ON t.id = m.ticketId
     WHERE a.id = ? AND t.accountId = ?`,
    [bag.get('elid'), user.accountId],
  );
  if (file === undefined) throw missedFile(bag.get('elid'));
  return new Response(file.content, {
    headers: {
      'content-type': contentType(file.name),
      'content-length': String(file.content.byteLength),
      'content-disposition': `attachment; filename*=UTF-8''${encodeName(file.name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

function contentType(name: string): string {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = Object.hasOwn(imageTypes, extension) ? imageTypes[extension] : undefined;
  return known ?? 'application/octet-stream';
}

/** RFC 8187: what encodeURIComponent leaves and a header parameter may not hold. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
