import { detailsText } from '../../i18n/en/details.ts';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useText } from '../../i18n/language.ts';
import type { DetailsDraft } from '../../outbox/detailsText.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { ticketFieldNames } from '../../panel/ticketFields.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useShownValue } from './useShownValue.ts';
import styles from './Details.module.css';

interface WithheldProps {
  offered: TicketForm;
  withheld: DetailsDraft;
  drop: () => void;
}

/** Changes that the panel does not take any more: to be read and copied, until they are given up. */
export function Withheld({ offered, withheld: { values }, drop }: WithheldProps) {
  const text = useText(detailsText);
  const labels = useText(ticketFormText);
  const shown = useShownValue(offered);
  const entries = ticketFieldNames.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ name, value }];
  });
  if (entries.length === 0) return null;
  return (
    <Notice
      tone="lamp"
      role="status"
      title={text.withheldTitle}
      actions={<Button onClick={drop}>{text.dropWithheld}</Button>}
    >
      <p>{text.withheldBody}</p>
      <dl className={styles['clash']}>
        {entries.map(({ name, value }) => (
          <div key={name}>
            <dt>{labels[name]}</dt>
            <dd dir="auto">{shown(name, value)}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
