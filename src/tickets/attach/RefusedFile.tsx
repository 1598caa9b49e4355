import { attachText } from '../../i18n/en/attach.ts';
import { useFormats } from '../../i18n/formats.ts';
import type { Formats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { Translated } from '../../i18n/section.ts';
import { MAX_FILES, MAX_FILE_BYTES } from '../../panel/attachmentLimits.ts';
import { Button } from '../../ui/Button.tsx';
import { safeFileName } from '../thread/safeFileName.ts';
import { pictureTools } from './attachParts.ts';
import type { Refused } from './useAttach.ts';
import styles from './Attach.module.css';

interface RefusedFileProps {
  one: Refused;
  /** Null where nothing has changed that it could get in by. */
  onRetry: (() => void) | null;
  /** Null where it is no picture that could be made smaller. */
  onShrink: (() => void) | null;
  isReading: boolean;
}

/** One that did not get in: why, and what can be done about it. */
export function RefusedFile({ one, onRetry, onShrink, isReading }: RefusedFileProps) {
  const text = useText(attachText);
  const formats = useFormats();
  const name = safeFileName(one.file.name, text.unnamed);
  return (
    <li className={styles['refused']}>
      <span>
        <bdi className={styles['name']}>{name}</bdi> — {reasonOf(one, text, formats)}
      </span>{' '}
      {onShrink && (
        <Button
          aria-label={`${text.shrink}: ${name}`}
          onPointerEnter={pictureTools.warm}
          onFocus={pictureTools.warm}
          onClick={onShrink}
        >
          {text.shrink}
        </Button>
      )}
      {onRetry && (
        <Button
          data-retry=""
          aria-label={`${text.tryAgain}: ${name}`}
          aria-disabled={isReading}
          onClick={onRetry}
        >
          {text.tryAgain}
        </Button>
      )}
    </li>
  );
}

type Text = Translated<(typeof attachText)['english']>;

function reasonOf({ file, reason }: Refused, text: Text, formats: Formats): string {
  if (reason === 'tooBig') {
    const size = formats.fileSize(file.size);
    const most = formats.fileSize(MAX_FILE_BYTES);
    // Rounded they may look the same.
    return size === most ? text.justTooBig(most) : text.tooBig(size, most);
  }
  return reason === 'tooMany' ? text.tooMany(MAX_FILES) : text[reason];
}
