import type { ReactNode, Ref } from 'react';
import styles from './Toast.module.css';

/** Where toasts stand, one above the other, over whatever page it is. */
export function Toasts({ children }: { children: ReactNode }) {
  return <div className={styles['toasts']}>{children}</div>;
}

interface ToastProps {
  /** The id of its heading. */
  labelledBy: string;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
}

/** What is under way and can still be stopped. It is never the only place of an error. */
export function Toast({ labelledBy, children, ref }: ToastProps) {
  return (
    <section ref={ref} className={styles['toast']} aria-labelledby={labelledBy} tabIndex={-1}>
      {children}
    </section>
  );
}

export function ToastActs({ children }: { children: ReactNode }) {
  return <div className={styles['acts']}>{children}</div>;
}

/** Burns down in `ms`, for the eye alone. */
export function Fuse({ ms }: { ms: number }) {
  return <div className={styles['fuse']} style={{ animationDuration: `${ms}ms` }} />;
}
