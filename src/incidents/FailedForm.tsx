import { incidentsText } from '../i18n/en/incidents.ts';
import { useFailureWords } from '../i18n/failureWords.ts';
import { useText } from '../i18n/language.ts';
import { PanelFailure } from '../panel/failure.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** In the figures' place. What is not the panel's failure is a fault of ours: it belongs to the boundary around. */
export function FailedForm({ error, retry }: { error: Error; retry: () => void }) {
  const text = useText(incidentsText);
  const words = useFailureWords();
  if (!(error instanceof PanelFailure)) throw error;
  return (
    <Notice
      tone="bad"
      role="alert"
      title={text.failedTitle}
      actions={<Button onClick={retry}>{text.tryAgain}</Button>}
    >
      {words(error)}
    </Notice>
  );
}
