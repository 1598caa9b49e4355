import { ChunkFailure, loadChunk } from './loadChunk.ts';

const PAUSE_MS = 20_000;

/**
 * Loads a part that nobody waits for and that has to be there: while the server is out of reach it is tried again and
 * again. Null where it is gone for good; whatever needs it then says so.
 */
export async function loadInTime<Module>(load: () => Promise<Module>): Promise<Module | null> {
  for (;;) {
    try {
      return await loadChunk(load);
    } catch (error) {
      if (!(error instanceof ChunkFailure) || error.isGone) return null;
      await nextChance();
    }
  }
}

function nextChance(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(go, PAUSE_MS);
    window.addEventListener('online', go);
    function go() {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    }
  });
}
