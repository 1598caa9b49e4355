const RELOADED_AT = 'frontdesk.reloadedAt';
/** A second failure this soon after the reload means that the part is gone for good, not that a deploy came between. */
const RELOAD_PAUSE_MS = 60_000;

/** A part of the app that is no longer on the server although the page was loaded again. */
export class ChunkFailure extends Error {
  override readonly name = 'ChunkFailure';
}

/**
 * Loads a part of the app. One that is gone after a deploy reloads the page once (S095); what was typed is in the
 * outbox. Gone still: rejects with `ChunkFailure`. Offline it rejects at once: a reload would lose the page.
 */
export async function loadChunk<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (!navigator.onLine || Date.now() - reloadedAt() < RELOAD_PAUSE_MS) {
      throw new ChunkFailure('A part of the app could not be loaded', { cause });
    }
    sessionStorage.setItem(RELOADED_AT, String(Date.now()));
    location.reload();
    return new Promise(() => {}); // The page is leaving: nothing more is to be shown.
  }
}

function reloadedAt(): number {
  return Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
}
