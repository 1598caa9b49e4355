import { missedFile } from './errors.ts';
import type { CustomerCall, Panel } from './panel.ts';
import type { Store } from './store.ts';

const imageTypes: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** SQLite reads the whole file for each piece: small ones would take long, large ones much memory of slow readers. */
const pieceBytes = 500_000;

/** The bytes of an attachment, never to be shown as a page (panel protocol §6.6). */
export function sendFile(panel: Panel, { bag, user }: CustomerCall): Response {
  const file = panel.store.one<{ id: string; name: string; bytes: number }>(
    `SELECT a.id, a.name, length(a.content) AS bytes FROM attachments a
     JOIN messages m ON m.id = a.messageId JOIN tickets t ON t.id = m.ticketId
     WHERE a.id = ? AND t.accountId = ?`,
    [bag.get('elid'), user.accountId],
  );
  if (file === undefined) throw missedFile(bag.get('elid'));
  return new Response(piecesOf(panel.store, file), {
    headers: {
      'content-type': contentType(file.name),
      'content-length': String(file.bytes),
      'content-disposition': `attachment; filename*=UTF-8''${encodeName(file.name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

/** Each piece is read when it is asked for: what a slow reader has not taken yet is in the store alone. */
function piecesOf(store: Store, { id, bytes }: { id: string; bytes: number }): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream(
    {
      pull(controller) {
        const row =
          sent >= bytes
            ? undefined
            : store.one<{ piece: Uint8Array<ArrayBuffer> }>(
                'SELECT substr(content, ?, ?) AS piece FROM attachments WHERE id = ?',
                [sent + 1, pieceBytes, id],
              );
        if (row === undefined) return controller.close();
        sent += row.piece.byteLength;
        controller.enqueue(row.piece);
      },
    },
    { highWaterMark: 0 },
  );
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
