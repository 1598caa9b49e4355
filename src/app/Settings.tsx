import { useState } from 'react';
import { shellText } from '../i18n/en/shell.ts';
import { useText } from '../i18n/language.ts';
import type { Language } from '../i18n/languages.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { settingsChoices } from './lazyPages.ts';
import styles from './Settings.module.css';

/** Language and colours, on this device. A native popover; what stands in it comes on intent. */
export function Settings(props: { offered: readonly Language[]; customerName: string | null }) {
  const text = useText(shellText);
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <>
      <Button
        kind="quiet"
        compact
        popoverTarget="settings"
        aria-label={text.settings}
        title={text.settings}
        onPointerEnter={settingsChoices.warm}
        onFocus={settingsChoices.warm}
      >
        <Icon name="sliders" large />
      </Button>
      <div id="settings" className={styles['settings']} popover="auto" onToggle={() => setWasOpened(true)}>
        {wasOpened && <settingsChoices.Page {...props} fallback={<Skeleton size="most" />} />}
      </div>
    </>
  );
}
