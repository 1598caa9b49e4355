import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { filterText } from '../../i18n/en/filter.ts';
import { statusText } from '../../i18n/en/status.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { chipsOf } from './chips.ts';
import type { Conditions } from './conditions.ts';
import styles from './FilterRemarks.module.css';

interface FilterChipsProps {
  conditions: Conditions;
  /** Takes all of them away at once; null where that is offered elsewhere. */
  reset: (() => void) | null;
  apply: (conditions: Conditions) => void;
  /** Where focus goes when there is no chip left. */
  box: RefObject<HTMLInputElement | null>;
}

/** What the list is narrowed by: each condition goes by a click, Enter or Delete, focus to the next (features C33). */
export function FilterChips({ conditions, reset, apply, box }: FilterChipsProps) {
  const text = useText(filterText);
  const words = { filter: text, status: useText(statusText), day: useDay() };
  const group = useRef<HTMLDivElement>(null);
  const next = useRef<number | null>(null);
  const chips = chipsOf(conditions, words);

  useLayoutEffect(() => {
    const place = next.current;
    next.current = null;
    const left = group.current?.querySelectorAll('button') ?? [];
    if (place !== null) (left[Math.min(place, chips.length - 1)] ?? box.current)?.focus();
  }, [chips.length, box]);

  const remove = (place: number) => {
    next.current = place;
    if (chips.length === 1) box.current?.focus();
    const chip = chips[place];
    if (chip) apply(chip.without);
  };
  return (
    <div ref={group} role="group" aria-label={text.active} className={styles['chips']}>
      {chips.map(({ key, words: said }, place) => (
        <button
          key={key}
          type="button"
          className={styles['chip']}
          aria-label={text.remove(said)}
          title={text.remove(said)}
          onClick={() => remove(place)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Delete' || event.key === 'Backspace') remove(place);
          }}
        >
          <bdi>{said}</bdi>
          <LaterIcon name="cross" />
        </button>
      ))}
      {reset && chips.length > 0 && (
        <Button kind="quiet" compact onClick={reset}>
          {text.reset}
        </Button>
      )}
    </div>
  );
}

/** A day as the customer's language writes it. */
function useDay(): (day: string) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (day) => format.format(Date.parse(day));
}
