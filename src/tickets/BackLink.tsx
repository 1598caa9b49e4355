import type { ReactNode } from 'react';
import { Link } from '../Link.tsx';
import { LaterIcon } from '../ui/LaterIcon.tsx';
import styles from './BackLink.module.css';

/** From a ticket, or from the form of a new one, to the list as it was last shown. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className={styles['back']} href={href}>
      <LaterIcon name="arrowBack" />
      {children}
    </Link>
  );
}
