import { filterText } from '../../i18n/en/filter.ts';
import { statusText } from '../../i18n/en/status.ts';
import { useText } from '../../i18n/language.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import type { FilterStatus } from './conditions.ts';
import styles from './ListTools.module.css';

const offered = ['new', 'inProgress', 'waiting', 'closed'] as const;

interface StatusChipsProps {
  shown: readonly FilterStatus[];
  toggle: (status: FilterStatus) => void;
}

/** One press a status; several together show the tickets of each (features C29). No counts: nobody has counted. */
export function StatusChips({ shown, toggle }: StatusChipsProps) {
  const text = useText(filterText);
  const words = useText(statusText);
  return (
    <div role="group" aria-label={text.byStatus} className={styles['chips']}>
      {offered.map((status) => {
        const isOn = shown.includes(status);
        return (
          <button
            key={status}
            type="button"
            className={styles['chip']}
            aria-pressed={isOn}
            onClick={() => toggle(status)}
          >
            {isOn ? <Icon name="tick" /> : <LaterIcon name="ring" />}
            {words[status]}
          </button>
        );
      })}
    </div>
  );
}
