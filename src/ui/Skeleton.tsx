import { classNames } from './classNames.ts';
import styles from './Skeleton.module.css';

/**
 * Stands where words will be. Says nothing to the ear: the place that loads does.
 * Its sizes are classes, since the page as served may hold no style attribute (CSP).
 */
export function Skeleton({ size }: { size: 'word' | 'words' | 'half' | 'most' | 'line' }) {
  return <span className={classNames(styles['bar'], styles[size])} aria-hidden="true" />;
}
