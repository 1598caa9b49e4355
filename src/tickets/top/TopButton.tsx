import { LaterIcon } from '../../ui/LaterIcon.tsx';
import styles from './Top.module.css';

interface TopButtonProps {
  icon: 'lamp' | 'pin';
  words: string;
  /** How many there are, as it is written. */
  count: string;
  /** Id of the section that it opens. */
  controls: string;
  isOpen: boolean;
  toggle: () => void;
}

/** Opens and closes a section above the list; says in one line what would be there. */
export function TopButton({ icon, words, count, controls, isOpen, toggle }: TopButtonProps) {
  return (
    <button
      type="button"
      className={styles['pill']}
      data-lamp={icon === 'lamp' ? '' : undefined}
      data-terse={icon === 'pin' ? '' : undefined}
      aria-label={`${words} ${count}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={toggle}
    >
      <LaterIcon name={icon} />
      <span>{words}</span> <b>{count}</b>
    </button>
  );
}
