import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { NewTicketState } from '../../outbox/useNewTicket.ts';
import { attachArea, pendingFiles } from '../attach/attachParts.ts';
import { BrokenPart } from '../BrokenPart.tsx';
import styles from './NewTicketPage.module.css';

interface NewTicketFilesProps {
  box: ReplyBox;
  state: NewTicketState;
}

/** What goes along with the first message, by the same ways as with a reply. */
export function NewTicketFiles({ box, state }: NewTicketFilesProps) {
  const { addFile, replaceFile, removeFile, fileBytes } = box;
  return (
    <attachArea.Page
      holder={{ ...state, addFile, replaceFile, removeFile, fileBytes }}
      fallback={<div className={styles['filesToCome']} />}
      broken={BrokenPart}
    />
  );
}

/** While they are on their way: how far each is, Stop, and what can be left out. */
export function NewTicketUpload({ box, state }: NewTicketFilesProps) {
  const { progress, undecided } = state;
  const sent = undecided.find(({ stage }) => stage.name === 'sending');
  if (progress === null || !sent) return null;
  return (
    <pendingFiles.Page
      files={sent.files}
      progress={progress}
      leftOut={sent.leftOut}
      onStop={box.cancelUpload}
      onLeaveOut={box.leaveOut}
      fallback={null}
      broken={BrokenPart}
    />
  );
}
