import { useFormats } from '../i18n/formats.ts';
import type { Formats } from '../i18n/formats.ts';
import { usePanelMinute } from './clock.ts';

interface Written {
  /** Epoch milliseconds; null where the panel's text is no date. */
  at: number | null;
  /** What the panel wrote, shown as it came where it is no date; empty is a dash. */
  text: string;
  /** What a dash is to the ear. */
  none: string;
}

/** How long ago, with the exact moment as its title. Never 1970, never in the future. */
export function TimeText(written: Written) {
  return timeText(written, useFormats(), usePanelMinute());
}

/** The same for the rows of a list, which know what time it is once for all of them. */
export function timeText({ at, text, none }: Written, formats: Formats, now: number) {
  if (at === null)
    return text === '' ? (
      <span aria-label={none} role="img">
        –
      </span>
    ) : (
      <bdi>{text}</bdi>
    );
  return (
    <time dateTime={new Date(at).toISOString()} title={formats.dateTime(at)}>
      <span>{formats.relativeTime(at, now)}</span>
    </time>
  );
}
