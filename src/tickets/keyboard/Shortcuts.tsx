import { useEffect, useEffectEvent, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { whenIdle } from '../../ui/whenIdle.ts';
import { BrokenPart } from '../BrokenPart.tsx';
import { useKeyboard } from './keyboardPreference.ts';
import { listenForShortcuts } from './listenForShortcuts.ts';
import { perform, useShortcut } from './performers.ts';
import type { Shortcut } from './shortcuts.ts';

const dialog = lazyPart(() => import('./ShortcutsDialog.tsx').then((module) => module.ShortcutsDialog));

/** The shortcuts, on every signed-in screen, and the list of them. */
export function Shortcuts() {
  const isOn = useKeyboard();
  const [isListed, setListed] = useState(false);
  useShortcut('help', () => setListed(true));
  const act = useEffectEvent(({ act, to }: Shortcut): boolean => {
    if (to === undefined) return perform(act);
    if (to !== location.pathname + location.search) navigate(to);
    return true;
  });
  useEffect(() => (isOn ? listenForShortcuts((shortcut) => act(shortcut)) : undefined), [isOn]);
  useEffect(() => whenIdle(dialog.warm), []);
  return isListed && <dialog.Page onClose={() => setListed(false)} fallback={null} broken={BrokenPart} />;
}
