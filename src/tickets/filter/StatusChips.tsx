import { filterText } from '../../i18n/en/filter.ts';
import { statusText } from '../../i18n/en/status.ts';
import { useText } from '../../i18n/language.ts';
import { Icon } from '../../ui/Icon.tsx';
import { toggleStatus } from './conditions.ts';
import type { Conditions } from './conditions.ts';
import styles from './ListTools.module.css';

const offered = ['new', 'inProgress', 'waiting', 'closed'] as const;

interface StatusChipsProps {
  conditions: Conditions;
  apply: (conditions: Conditions) => void;
}

/** One press a status; several together show the tickets of each (features C29). No counts: nobody has counted. */
export function StatusChips({ conditions, apply }: StatusChipsProps) {
  const text = useText(filterText);
  const words = useText(statusText);
  return (
    <div role="group" aria-label={text.byStatus} className={styles['chips']}>
      {offered.map((status) => {
        const isOn = conditions.statuses.includes(status);
        return (
          <button
            key={status}
            type="button"
            className={styles['chip']}
            aria-pressed={isOn}
            onClick={() => apply(toggleStatus(conditions, status))}
          >
            <Icon name={isOn ? 'tick' : 'ring'} />
            {words[status]}
          </button>
        );
      })}
    </div>
  );
}
