import { listText } from '../i18n/en/list.ts';
import { useFailureWords } from '../i18n/failureWords.ts';
import { useText } from '../i18n/language.ts';
import { PanelFailure } from '../panel/failure.ts';
import { Button } from '../ui/Button.tsx';
import { TicketListSay } from './TicketListSay.tsx';

/** In the rows' place where there are none to keep. */
export function FailedList({ error, retry }: { error: Error; retry: () => void }) {
  const text = useText(listText);
  const words = useFailureWords();
  return (
    <TicketListSay title={text.failedTitle} body={words(asFailure(error))} role="alert">
      <Button onClick={retry}>{text.tryAgain}</Button>
    </TicketListSay>
  );
}

/** What is not the panel's failure is a fault of ours: it belongs to the route's boundary. */
export function asFailure(error: Error): PanelFailure {
  if (error instanceof PanelFailure) return error;
  throw error;
}
