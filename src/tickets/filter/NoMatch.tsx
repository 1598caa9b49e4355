import { filterText } from '../../i18n/en/filter.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { TicketListSay } from '../TicketListSay.tsx';

/** In the rows' place where the filter lets none through (features C24). */
export function NoMatch({ reset }: { reset: () => void }) {
  const text = useText(filterText);
  return (
    <TicketListSay title={text.noMatchTitle} body={text.noMatchBody}>
      <Button onClick={reset}>{text.reset}</Button>
    </TicketListSay>
  );
}
