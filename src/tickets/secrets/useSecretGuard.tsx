import { useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { lazily } from '../../ui/lazily.ts';

/** Loaded with the box that is written in: it has to be there before the press. */
const guard = lazily(async () => {
  const [{ findSecrets }, { SecretNotice }] = await Promise.all([
    import('./findSecrets.ts'),
    import('./SecretNotice.tsx'),
  ]);
  return { findSecrets, SecretNotice };
});

interface Guarded {
  /** The text that is to leave, as it stands in `box`. */
  value: string;
  box: RefObject<HTMLTextAreaElement | null>;
  /** Sends it all the same. */
  send: () => void;
}

/**
 * Before a text leaves: what looks like a secret in it is pointed out, once for these words (features N11). It looks in
 * this page alone, keeps nothing, and never blocks: where it could not be loaded, the text goes as it is.
 */
export function useSecretGuard({ value, box, send }: Guarded): { stops: () => boolean; notice: ReactNode } {
  const kit = guard.useState(true);
  const [asked, setAsked] = useState({ value: '', times: 0 });
  const [passed, setPassed] = useState('');
  const loaded = kit !== null && 'loaded' in kit ? kit.loaded : null;

  function stops(): boolean {
    if (loaded === null || passed === value || loaded.findSecrets(value).length === 0) return false;
    setAsked(({ times }) => ({ value, times: times + 1 }));
    return true;
  }

  const isShown = loaded !== null && asked.value === value && value !== '' && passed !== value;
  return {
    stops,
    notice: isShown && (
      <loaded.SecretNotice
        key={asked.times}
        text={value}
        box={box}
        onSend={() => {
          setPassed(value);
          send();
        }}
      />
    ),
  };
}
