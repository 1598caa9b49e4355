import { detailsText } from '../../i18n/en/details.ts';
import { useFailureWords } from '../../i18n/failureWords.ts';
import { useText } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Saving } from './saveDetails.ts';

/** Why the drawer is still open after Save. */
export function SavingNotice({ saving }: { saving: Saving }) {
  const text = useText(detailsText);
  const words = useFailureWords();
  switch (saving.outcome) {
    case 'nothing':
      return <Notice tone="info" role="status" title={text.nothing} />;
    case 'rejected':
      return (
        <Notice tone="bad" role="alert" title={text.notSaved}>
          <p>
            <bdi>{words(saving.failure)}</bdi>
          </p>
          <p>{text.kept}</p>
        </Notice>
      );
    case 'lost':
      return (
        <Notice tone="lamp" role="alert" title={text.lostTitle}>
          {saving.isRead ? text.lostBody : text.lostUnread}
        </Notice>
      );
  }
}
