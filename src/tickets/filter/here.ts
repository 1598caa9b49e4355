import { panelNow } from '../../panel/panelClock.ts';
import { panelSettings } from '../../panel/panelConfig.ts';
import type { Here } from './panelFilter.ts';

/** When and where the customer of this browser asks. */
export function here(): Here {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { now: panelNow(), zone: timeZone, panelZone: panelSettings().panelTimeZone };
}
