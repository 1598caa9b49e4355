/** The same tag in all tabs: a newer notification takes the place of the older. */
const TAG = 'frontdesk-news';

let shown: Notification | null = null;

export type Permission = NotificationPermission | 'unsupported';

/** What the browser says of system notifications from this site. */
export function notificationPermission(): Permission {
  return 'Notification' in window ? Notification.permission : 'unsupported';
}

/** Asks the customer by the browser's own question; to be called by a press alone. */
export async function askPermission(): Promise<Permission> {
  return 'Notification' in window ? Notification.requestPermission() : 'unsupported';
}

/**
 * Shows a notification of the system; a press on it brings this tab to the front and runs `onOpen`. False where the
 * browser shows none: a phone's has the permission and not the means.
 */
export function showSystemNotice(title: string, body: string, onOpen?: () => void): boolean {
  if (notificationPermission() !== 'granted') return false;
  takeSystemNoticeAway();
  try {
    const notice = new Notification(title, { body, tag: TAG });
    notice.onclick = () => {
      window.focus();
      notice.close();
      onOpen?.();
    };
    shown = notice;
    return true;
  } catch {
    return false; // Chrome on Android: the constructor is there and throws.
  }
}

/** Nothing of a customer stays on the screen after them. */
export function takeSystemNoticeAway(): void {
  shown?.close();
  shown = null;
}
