import { ticketText } from '../../i18n/en/ticket.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { ThreadEntry } from '../../panel/readTicket.ts';
import { usePanelMinute } from '../../ui/clock.ts';

type Dated = Pick<ThreadEntry, 'postedAt' | 'postedText'>;

/** How long ago and when, both to be seen; the panel's text where it is no date, never 1970 (features C50). */
export function EntryTime({ entry: { postedAt, postedText } }: { entry: Dated }) {
  const text = useText(ticketText);
  const formats = useFormats();
  const now = usePanelMinute();
  if (postedAt === null) {
    return <bdi>{postedText === '' ? text.undated : postedText}</bdi>;
  }
  return (
    <time dateTime={new Date(postedAt).toISOString()} title={formats.fullDateTime(postedAt)}>
      {text.timeBoth(formats.relativeTime(postedAt, now), formats.dateTime(postedAt))}
    </time>
  );
}
