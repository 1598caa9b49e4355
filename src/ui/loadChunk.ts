const RELOADED_AT = 'frontdesk.reloadedAt';
/** A second failure this soon after the reload means that the part is gone for good, not that a deploy came between. */
const RELOAD_PAUSE_MS = 60_000;

/** A part of the app that could not be loaded. */
export class ChunkFailure extends Error {
  override readonly name = 'ChunkFailure';
  /** The server answers and has it no more, although the page was loaded again; else the server is out of reach. */
  readonly isGone: boolean;

  constructor(isGone: boolean, cause: unknown) {
    super('A part of the app could not be loaded', { cause });
    this.isGone = isGone;
  }
}

/**
 * Loads a part of the app. One that is gone after a deploy reloads the page once (S095); what was typed is in the
 * outbox. Gone still: rejects with `ChunkFailure`. With the server out of reach it rejects at once: a reload would end
 * on the browser's own error page.
 */
export async function loadChunk<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    const isGone = await isPageServed();
    if (!isGone || Date.now() - reloadedAt() < RELOAD_PAUSE_MS) throw new ChunkFailure(isGone, cause);
    sessionStorage.setItem(RELOADED_AT, String(Date.now()));
    location.reload();
    return new Promise(() => {}); // The page is leaving: nothing more is to be shown.
  }
}

function reloadedAt(): number {
  return Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
}

async function isPageServed(): Promise<boolean> {
  try {
    const { status } = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
    return status < 500;
  } catch {
    return false;
  }
}
