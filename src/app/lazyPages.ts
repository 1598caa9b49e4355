import { lazyPage } from './lazyPage.tsx';
import { whenIdle } from './whenPainted.ts';

export const ticketPage = lazyPage(() =>
  import('../tickets/TicketPage.tsx').then((module) => module.TicketPage),
);
export const signInPage = lazyPage(() =>
  import('../session/SignInPage.tsx').then((module) => module.SignInPage),
);
export const sessionDialogs = lazyPage(() =>
  import('../session/SessionDialogs.tsx').then((module) => module.SessionDialogs),
);
export const unsettledReplies = lazyPage(() =>
  import('../tickets/UnsettledReplies.tsx').then((module) => module.UnsettledReplies),
);

/** Everything a press may need is there before the finger comes down; a dialog of an ended session above all. */
export function warmAtIdle(): void {
  whenIdle(() => {
    ticketPage.warm();
    sessionDialogs.warm();
  });
}
