import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './StatusMark.module.css';

export type StatusShape = 'ring' | 'half' | 'disc' | 'discDot' | 'tick' | 'box' | 'dashed';

const shapes: Record<StatusShape, ReactNode> = {
  ring: <circle cx="8" cy="8" r="5.5" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" stroke="none" />
    </>
  ),
  disc: <circle cx="8" cy="8" r="5.5" fill="currentColor" stroke="none" />,
  discDot: (
    <>
      <circle cx="7" cy="9" r="5" fill="currentColor" stroke="none" />
      <circle cx="13" cy="3.5" r="2.5" fill="currentColor" stroke="none" />
    </>
  ),
  tick: <path d="m3 8.5 3.2 3L13 4.5" strokeLinecap="round" strokeLinejoin="round" />,
  box: <path d="M2.5 5.5h11v7.5h-11zM2 3h12v2.5H2zM6.5 8.5h3" />,
  dashed: <circle cx="8" cy="8" r="5.5" strokeDasharray="3 2.2" />,
};

const looks: Partial<Record<StatusShape, string | undefined>> = {
  half: styles['half'],
  disc: styles['turn'],
  discDot: styles['turn'],
  tick: styles['tick'],
  box: styles['box'],
};

/** A word and a shape; the lamp is lit when it is the customer's turn. Never colour alone. */
export function statusMark(shape: StatusShape, words: ReactNode) {
  return (
    <span className={classNames(styles['status'], looks[shape])}>
      <svg className={styles['shape']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shapes[shape]}
      </svg>
      <span className={styles['words']}>{words}</span>
    </span>
  );
}
