import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import styles from './Notice.module.css';

type Tone = 'info' | 'lamp' | 'bad' | 'good';
const marks: Record<Tone, IconName> = { info: 'info', lamp: 'clock', bad: 'warning', good: 'tick' };

interface NoticeProps {
  tone: Tone;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** `alert` for what must be heard at once, `status` for what may wait; without it nothing is spoken. */
  role?: 'alert' | 'status';
}

/** What happened, what is safe, what to do next, in its place on the page. */
export function Notice({ tone, title, children, actions, role }: NoticeProps) {
  return (
    <div className={classNames(styles['notice'], styles[tone])} role={role}>
      <span className={styles['mark']}>
        <Icon name={marks[tone]} />
      </span>
      <div className={styles['body']}>
        <p className={styles['title']}>{title}</p>
        {children && <div className={styles['text']}>{children}</div>}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
