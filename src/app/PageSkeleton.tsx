import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './PageSkeleton.module.css';

/** Stands where a page will be whose code is still on its way. */
export function PageSkeleton() {
  return (
    <div className={styles['lines']} aria-busy="true">
      <Skeleton size="half" />
      <Skeleton size="line" />
      <Skeleton size="most" />
      <Skeleton size="line" />
    </div>
  );
}
