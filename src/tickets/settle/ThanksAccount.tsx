import { useSyncExternalStore } from 'react';
import { archiveText } from '../../i18n/en/archive.ts';
import { settleText } from '../../i18n/en/settle.ts';
import { useFailureWords } from '../../i18n/failureWords.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketId } from '../../panel/domain.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { isToBeTold } from './thanksFate.ts';
import { thanksStore } from './thanks.ts';
import { thanksTitle } from './thanksWords.ts';

/** Where not both halves of "Thanks, solved" were done: which was, which was not, and what can still be done (features N13). */
export function ThanksAccount({ ticketId }: { ticketId: TicketId }) {
  const text = useText(settleText);
  const { close } = useText(archiveText);
  const words = useFailureWords();
  const all = useSyncExternalStore(thanksStore.subscribe, thanksStore.get);
  const thanks = all.find((each) => each.ticketId === ticketId);
  if (!thanks || !isToBeTold(thanks.rating, thanks.archive)) return null;
  return (
    <Notice
      tone="info"
      title={thanksTitle(text, thanks)}
      actions={
        <Button kind="quiet" onClick={() => thanksStore.dismiss(thanks.actId)}>
          {close}
        </Button>
      }
    >
      {thanks.failure && words(thanks.failure)} {thanks.rating !== 'stored' && text.rateBelow}
    </Notice>
  );
}
