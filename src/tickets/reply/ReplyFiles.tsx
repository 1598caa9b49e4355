import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { BrokenPart } from '../BrokenPart.tsx';
import { attachArea } from '../attach/attachParts.ts';
import type { Reply } from './reply.ts';
import styles from './Composer.module.css';

/** The reply's files; while they are on their way they stand with it in the thread. Its code comes after the box. */
export function ReplyFiles({ reply }: { reply: Reply }) {
  const isPainted = useAfterPaint(reply.isLoaded);
  const place = <div className={styles['filesToCome']} />;
  if (!isPainted) return place;
  const isAway = reply.isSending && reply.held === null;
  return (
    <attachArea.Page fallback={place} broken={BrokenPart} holder={isAway ? { ...reply, files: [] } : reply} />
  );
}
