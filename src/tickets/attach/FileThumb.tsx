import { LaterIcon } from '../../ui/LaterIcon.tsx';
import type { Picture } from './usePicture.ts';
import styles from './Attach.module.css';

/** A small sight of a picture, for the eye alone; a sign for everything else. */
export function FileThumb({ picture }: { picture: Picture | null }) {
  const small = picture?.small;
  if (!small) {
    return (
      <span className={styles['thumb']}>
        <LaterIcon name="file" large />
      </span>
    );
  }
  return (
    <canvas
      className={styles['thumb']}
      width={small.width}
      height={small.height}
      aria-hidden="true"
      ref={(canvas) => canvas?.getContext('2d')?.drawImage(small, 0, 0)}
    />
  );
}
