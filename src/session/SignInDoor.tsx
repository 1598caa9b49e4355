import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { doorText } from '../i18n/en/door.ts';
import { useText } from '../i18n/language.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './SignInDoor.module.css';

interface SignInDoorProps {
  /** The provider's mark. */
  mark: ReactNode;
  /** What stands in the corner: language, colours. */
  corner: ReactNode;
  /** What the browser's tab is to be named for. The same function each time. */
  onTitle: (title: string) => void;
  title?: string;
  lead?: string;
  /** The form; until it is there, boxes of its size. */
  children?: ReactNode;
}

/** The frame of the sign-in page: light, so that it is there before its form. */
export function SignInDoor({ mark, corner, onTitle, title, lead, children }: SignInDoorProps) {
  const text = useText(doorText);
  const heading = title ?? text.title;
  useEffect(() => onTitle(heading), [onTitle, heading]);
  return (
    <>
      <div className={styles['corner']}>{corner}</div>
      <main className={styles['door']} id="main" tabIndex={-1}>
        <div className={styles['inner']}>
          <div className={styles['mark']}>{mark}</div>
          <h1 className={styles['title']}>{heading}</h1>
          <p className={styles['lead']}>{lead ?? text.lead}</p>
          {children ?? <SignInSkeleton label={text.loading} />}
        </div>
      </main>
    </>
  );
}

function SignInSkeleton({ label }: { label: string }) {
  return (
    <div className={styles['skeleton']} role="status" aria-label={label}>
      <Skeleton size="words" />
      <span className={styles['box']} />
      <Skeleton size="word" />
      <span className={styles['box']} />
      <span className={styles['bar']} />
    </div>
  );
}
