import { signOut } from '../panel/sessionProcedures.ts';

const TIME_LIMIT_MS = 6000;

let ending: Promise<{ panelTold: boolean }> | null = null;

/** Tells the panel that the session is over, once at a time. Never throws; `panelTold` is false where it was out of reach. */
export function endPanelSession(): Promise<{ panelTold: boolean }> {
  ending ??= signOut({ timeoutMs: TIME_LIMIT_MS }).finally(() => {
    ending = null;
  });
  return ending;
}

/** The answer to an ending takes the browser's session away: a new one must not be opened before it has come. */
export async function panelSessionEnding(): Promise<void> {
  await ending;
}
