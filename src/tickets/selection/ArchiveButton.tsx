import { useId, useState } from 'react';
import { selectionText } from '../../i18n/en/selection.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';

/**
 * Archive, while nothing is selected: it is there, and says why it cannot, to the eye while one is at it. How that
 * looks is in the sheet that comes with the boxes; the first paint does without.
 */
export function ArchiveButton() {
  const text = useText(selectionText);
  const id = useId();
  const [isTelling, setTelling] = useState(false);
  const tell = () => setTelling(true);
  const fallSilent = () => setTelling(false);
  return (
    <span
      data-open-list=""
      onPointerEnter={tell}
      onPointerLeave={fallSilent}
      onFocus={tell}
      onBlur={fallSilent}
    >
      <Button aria-disabled="true" aria-describedby={id}>
        {text.archive}
      </Button>
      <span id={id} hidden={!isTelling}>
        {text.archiveReason}
      </span>
    </span>
  );
}
