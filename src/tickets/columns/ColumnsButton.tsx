import { useState } from 'react';
import { filterText } from '../../i18n/en/filter.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { BrokenPart } from '../BrokenPart.tsx';
import styles from './ColumnsButton.module.css';

export const columnChooser = lazyPart(() =>
  import('./ColumnChooser.tsx').then((module) => module.ColumnChooser),
);

/** Which columns the list shows, on this device. A native popover: only what is in it has to be loaded. */
export function ColumnsButton() {
  const text = useText(filterText);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        kind="quiet"
        compact
        className={styles['button']}
        popoverTarget="list-columns"
        aria-label={text.columns}
        title={text.columns}
        onPointerEnter={columnChooser.warm}
        onFocus={columnChooser.warm}
      >
        <LaterIcon name="columns" />
      </Button>
      <div
        id="list-columns"
        className={styles['popover']}
        popover="auto"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && <columnChooser.Page fallback={null} broken={BrokenPart} />}
      </div>
    </>
  );
}
