import { useEffect, useEffectEvent } from 'react';
import type { ShortcutAct } from './shortcuts.ts';

/** What each shortcut does on the screen as it is now. */
const performers = new Map<ShortcutAct, () => void>();

/** While the component is on the screen the shortcut does this; hidden or gone, the shortcut is nothing. */
export function useShortcut(act: ShortcutAct, does: () => void): void {
  const latest = useEffectEvent(does);
  useEffect(() => {
    const perform = () => latest();
    performers.set(act, perform);
    return () => {
      if (performers.get(act) === perform) performers.delete(act);
    };
  }, [act]);
}

/** Does what the shortcut does; false where it means nothing on this screen. */
export function perform(act: ShortcutAct): boolean {
  const performer = performers.get(act);
  performer?.();
  return performer !== undefined;
}
