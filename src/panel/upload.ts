import { PanelFailure } from './failure.ts';
import { panelSettings } from './panelConfig.ts';
import { documentOf, tryId } from './transport.ts';
import type { Exchange } from './transport.ts';
import { sendForm } from './sendForm.ts';
import { stallLimit } from './stallLimit.ts';

/** A file that goes along. `name` travels as it is. */
export type UploadFile = { name: string; bytes: Blob };
/** Bytes of the whole request that the browser has handed on, of how many. */
export type OnProgress = (sentBytes: number, totalBytes: number) => void;

/**
 * A way to the panel with files: the call's fields and `file_1` … as `multipart/form-data`. Each use is one try with an
 * id of its own. As long as bytes move it is waited for; the time limit counts from the last one. Failures are those of
 * `exchange`. Source: panel protocol §1.1, §6.1.
 */
export function uploading(files: readonly UploadFile[], onProgress?: OnProgress) {
  return async (call: Exchange): Promise<Record<string, unknown>> => {
    const { procedure, signal } = call;
    if (signal?.aborted) throw new PanelFailure({ kind: 'network', procedure, aborted: true });
    const stall = stallLimit(call.timeoutMs);
    const either = signal ? AbortSignal.any([signal, stall.signal]) : stall.signal;
    const onMoved: OnProgress = (sent, total) => {
      stall.renew();
      onProgress?.(sent, total);
    };
    try {
      return await documentOf(await send(call, files, { signal: either, onMoved }), procedure, either);
    } catch (error) {
      if (error instanceof PanelFailure) throw error;
      const aborted = signal?.aborted ?? false;
      const kind = stall.signal.aborted && !aborted ? 'timeout' : 'network';
      throw new PanelFailure({ kind, procedure, aborted, mayHaveActed: true });
    } finally {
      stall.end();
    }
  };
}

async function send(
  { body, procedure }: Exchange,
  files: readonly UploadFile[],
  how: { signal: AbortSignal; onMoved: OnProgress },
): Promise<Response> {
  const answer = await sendForm({
    ...how,
    address: panelSettings().address,
    headers: { 'X-Frontdesk': '1', 'X-Frontdesk-Try': tryId() },
    form: formOf(body, files),
  });
  // It was followed before anything could be said: what a redirect means is the same (panel protocol §2.4).
  if (answer === 'redirected') throw new PanelFailure({ kind: 'session', procedure });
  return answer;
}

// The files last: a reader that refuses the fields need not have read them.
function formOf(fields: string, files: readonly UploadFile[]): FormData {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(fields)) form.append(name, value);
  for (const [index, { name, bytes }] of files.entries()) form.append(`file_${index + 1}`, bytes, name);
  return form;
}
