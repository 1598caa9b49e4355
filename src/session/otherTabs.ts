import type { SessionState } from './session.ts';

/** What tabs of one browser tell one another. It goes from page to page and is stored nowhere. */
export type TabMessage =
  | { kind: 'signedOut'; isReachable: boolean }
  | { kind: 'signedIn'; customerId: string };

/**
 * What a tab has to do. 'leave': nobody is signed in any more. 'reload': what it shows may be somebody else's, or it
 * waits at the sign-in and may go in. 'resume': the same customer, an open dialog may close.
 */
export type TabDuty = 'leave' | 'reload' | 'resume' | 'nothing';

export function dutyOf(message: TabMessage, session: SessionState): TabDuty {
  if (message.kind === 'signedOut') return session.state === 'signedOut' ? 'nothing' : 'leave';
  const isSame = session.state === 'signedIn' && session.customer.id === message.customerId;
  return isSame ? 'resume' : 'reload';
}

/** Tabs may run different versions of the app: what is not understood is passed over. */
export function readTabMessage(data: unknown): TabMessage | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  if (data.kind === 'signedOut') {
    return { kind: 'signedOut', isReachable: !('isReachable' in data && data.isReachable === false) };
  }
  const customerId = 'customerId' in data ? data.customerId : null;
  return data.kind === 'signedIn' && typeof customerId === 'string' ? { kind: 'signedIn', customerId } : null;
}

const CHANNEL = 'frontdesk-session';

export interface OtherTabs {
  tell(message: TabMessage): void;
  close(): void;
}

/** Opens the line to the other tabs; `onMessage` never hears this tab itself. */
export function openOtherTabs(onMessage: (message: TabMessage) => void): OtherTabs {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readTabMessage(data);
    if (message !== null) onMessage(message);
  };
  return {
    tell: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
