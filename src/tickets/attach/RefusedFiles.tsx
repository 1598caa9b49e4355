import type { RefObject } from 'react';
import { attachText } from '../../i18n/en/attach.ts';
import { useFormats } from '../../i18n/formats.ts';
import type { Formats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { Translated } from '../../i18n/section.ts';
import { MAX_FILES, MAX_FILE_BYTES } from '../../panel/attachmentLimits.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { safeFileName } from '../thread/safeFileName.ts';
import { pictureTools } from './attachParts.ts';
import type { PictureHeader } from './pictureHeader.ts';
import type { Refused, useAttach } from './useAttach.ts';
import styles from './Attach.module.css';

/** So many are named; hundreds at once are counted (H032). */
const NAMED = 3;

interface RefusedFilesProps {
  attach: ReturnType<typeof useAttach>;
  onShrink: (one: Refused, header: PictureHeader) => void;
  back: RefObject<HTMLButtonElement | null>;
}

/** What did not get in, each with its reason (S062). */
export function RefusedFiles({ attach, onShrink, back }: RefusedFilesProps) {
  const text = useText(attachText);
  const formats = useFormats();
  const { refused } = attach;
  if (refused.length === 0) return null;
  return (
    <Notice
      tone="bad"
      role="alert"
      title={text.refusedTitle(refused.length)}
      actions={
        <Button
          onClick={() => {
            attach.forget();
            back.current?.focus();
          }}
        >
          {text.dismiss}
        </Button>
      }
    >
      <ul>
        {refused.slice(0, NAMED).map((one) => (
          <li key={one.id}>
            <bdi className={styles['name']}>{safeFileName(one.file.name, text.unnamed)}</bdi> —{' '}
            {reasonOf(one, text, formats)}{' '}
            {one.header && <Shrink one={one} header={one.header} onShrink={onShrink} />}
          </li>
        ))}
        {refused.length > NAMED && <li>{text.andMore(refused.length - NAMED)}</li>}
      </ul>
    </Notice>
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

function Shrink({
  one,
  header,
  onShrink,
}: Pick<RefusedFilesProps, 'onShrink'> & { one: Refused; header: PictureHeader }) {
  const text = useText(attachText);
  return (
    <Button
      aria-label={`${text.shrink}: ${safeFileName(one.file.name, text.unnamed)}`}
      onPointerEnter={pictureTools.warm}
      onFocus={pictureTools.warm}
      onClick={() => onShrink(one, header)}
    >
      {text.shrink}
    </Button>
  );
}
