import { attachText } from '../../i18n/en/attach.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface ClipboardOfferProps {
  files: readonly File[];
  onTake: () => void;
  /** It was answered, either way. */
  onEnd: () => void;
}

/** The clipboard held text and a picture: the text is in the box, the picture waits for a word (S064). */
export function ClipboardOffer({ files, onTake, onEnd }: ClipboardOfferProps) {
  const text = useText(attachText);
  if (files.length === 0) return null;
  return (
    <Notice
      tone="info"
      role="status"
      title={text.clipboardTitle}
      actions={
        <>
          <Button
            onClick={() => {
              onTake();
              onEnd();
            }}
          >
            {text.attachPicture}
          </Button>
          <Button kind="quiet" onClick={onEnd}>
            {text.dismiss}
          </Button>
        </>
      }
    >
      {text.clipboardBody}
    </Notice>
  );
}
