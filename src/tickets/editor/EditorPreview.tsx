import { editorText } from '../../i18n/en/editor.ts';
import { useText } from '../../i18n/language.ts';
import { MessageBody } from '../thread/MessageBody.tsx';
import styles from './MessageEditor.module.css';

/** The words as the thread will show them: by the very part that shows them there. */
export function EditorPreview({ source }: { source: string }) {
  const text = useText(editorText);
  return (
    <section className={styles['preview']} aria-label={text.preview} tabIndex={0}>
      {source.trim() === '' ? (
        <p className={styles['empty']}>{text.previewEmpty}</p>
      ) : (
        <MessageBody source={source} />
      )}
    </section>
  );
}
