import { listText } from '../i18n/en/list.ts';
import { useText } from '../i18n/language.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** In place of a part of the list that could not be loaded, after it was asked for. The rows stay. */
export function BrokenPart({ retry }: { retry: () => void }) {
  const text = useText(listText);
  return (
    <Notice
      tone="bad"
      role="alert"
      title={text.partFailed}
      actions={<Button onClick={retry}>{text.tryAgain}</Button>}
    />
  );
}
