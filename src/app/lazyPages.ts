import { warmPanel } from '../panel/panelConfig.ts';
import { lazyPart } from '../ui/lazyPart.tsx';

export const ticketPage = lazyPart(() =>
  import('../tickets/TicketPage.tsx').then((module) => module.TicketPage),
);
export const incidentsPage = lazyPart(() =>
  import('../incidents/IncidentsPage.tsx').then((module) => module.IncidentsPage),
);
export const newTicketPage = lazyPart(() =>
  import('../tickets/newTicket/NewTicketPage.tsx').then((module) => module.NewTicketPage),
);
export const signInPage = lazyPart(() =>
  import('../session/SignInPage.tsx').then((module) => module.SignInPage),
);
export const settingsChoices = lazyPart(() =>
  import('./SettingsChoices.tsx').then((module) => module.SettingsChoices),
);
export const sessionDialogs = lazyPart(() =>
  import('../session/SessionDialogs.tsx').then((module) => module.SessionDialogs),
);
export const aboveList = lazyPart(() => import('./Companions.tsx').then((module) => module.AboveList));
export const companions = lazyPart(() => import('./Companions.tsx').then((module) => module.Companions));

/**
 * Everything a press may need is there before the finger comes down; a dialog of an ended session above all. The
 * sign-in, too: whoever signs out without a network is to see it (S013).
 */
export function warmParts(): void {
  ticketPage.warm();
  sessionDialogs.warm();
  signInPage.warm();
  newTicketPage.warm();
  // It is tried again when it is needed.
  warmPanel().catch(() => {});
}
