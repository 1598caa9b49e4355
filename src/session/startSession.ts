import { dropFirstAnswer } from '../panel/firstRequest.ts';
import { panelNow } from '../panel/panelClock.ts';
import { setSessionGuard } from '../panel/sessionGuard.ts';
import { paths } from '../paths.ts';
import { setPanelTime } from '../ui/clock.ts';
import { loadChunk } from '../ui/loadChunk.ts';
import { loadInTime } from '../ui/loadInTime.ts';
import { setSession } from './session.ts';
import { setSessionParts } from './sessionEvents.ts';
import type { SessionOptions } from './sessionEvents.ts';
import { isSignOutOwed } from './signOutOwed.ts';

/** Called once, before the first render: from then on an ended session is noticed. */
export function startSession(options: SessionOptions): void {
  setSessionParts(options);
  setPanelTime(panelNow);
  setSessionGuard({ ended: async (reason) => (await loadChunk(importWatch)).sessionEnded(reason) });
  if (!isSignOutOwed()) return;
  dropFirstAnswer();
  setSession({ state: 'signedOut' });
  options.navigate(paths.signIn);
}

/** Other tabs and old pages are looked after once there is something to see: the rows come first. */
export async function watchSessionLater(): Promise<void> {
  const watch = await loadInTime(importWatch);
  watch?.watchSession();
}

const importWatch = () => import('./sessionWatch.ts');
