import { replyText } from '../../i18n/en/reply.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { KeptText } from './KeptText.tsx';
import type { Reply } from './reply.ts';
import { ReturnedNotice } from './ReturnedNotice.tsx';

interface OtherVersionProps {
  version: NonNullable<Reply['otherVersion']>;
  reply: Reply;
}

/** Words typed elsewhere: to be read whole, taken, or given up; until then both are kept (S023). */
export function OtherVersion({ version, reply }: OtherVersionProps) {
  const text = useText(replyText);
  const formats = useFormats();
  return (
    <Notice
      tone="info"
      role="status"
      title={text.otherTitle}
      actions={
        <>
          <Button onClick={reply.takeOtherVersion}>{text.takeOther}</Button>
          <Button kind="quiet" onClick={reply.dismissOther}>
            {text.keepMine}
          </Button>
        </>
      }
    >
      <p>
        {text.otherBody} {version.savedAt !== null && text.saved(formats.dateTime(version.savedAt))}
      </p>
      {version.stage !== null && (
        <ReturnedNotice stage={version.stage} leftOut={version.leftOut?.name ?? null} />
      )}
      {version.files.length > 0 && <p>{version.files.map(({ name }) => name).join(', ')}</p>}
      <KeptText label={text.otherTitle} words={version.text} />
    </Notice>
  );
}
