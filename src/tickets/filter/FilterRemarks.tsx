import type { RefObject } from 'react';
import { filterText } from '../../i18n/en/filter.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { explainMistake } from './explainMistake.ts';
import { FilterChips } from './FilterChips.tsx';
import { printFilter } from './filterLanguage.ts';
import { quote } from './filterTerms.ts';
import type { SearchText } from './useSearchText.ts';
import styles from './FilterRemarks.module.css';

interface FilterRemarksProps {
  /** Of what is said about mistakes, for the box to name. */
  id: string;
  search: SearchText;
  /** Takes the whole filter away; null where that is offered elsewhere. */
  reset: (() => void) | null;
  box: RefObject<HTMLInputElement | null>;
}

/** How many mistakes are told at a time. */
const MOST_MISTAKES = 3;

/** Below the tools: what the filter was understood as, and what of it was not. */
export function FilterRemarks({ id, search, reset, box }: FilterRemarksProps) {
  const text = useText(filterText);
  const { applied } = search;
  return (
    <>
      <Mistakes id={id} search={search} box={box} />
      <FilterChips
        conditions={applied}
        reset={reset}
        apply={(next) => search.apply(printFilter(next))}
        box={box}
      />
      {/^[#\d\s]+$/.test(search.text) && applied.numbers.length > 0 && (
        <p className={styles['hint']}>
          {text.numbersSearched}{' '}
          <Button kind="quiet" compact onClick={() => search.apply(quote(search.text.trim()))}>
            {text.lookInSubjects(search.text.trim())}
          </Button>
        </p>
      )}
    </>
  );
}

type MistakesProps = Pick<FilterRemarksProps, 'id' | 'search' | 'box'>;

/** Each mistake at its place: pressing its words marks them in the box, and what was probably meant is offered. */
function Mistakes({ id, search, box }: MistakesProps) {
  const words = useText(filterText);
  const { mistakes, text } = search;
  const mark = (start: number, end: number) => {
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  };
  const mend = (start: number, end: number, instead: string) => {
    search.type(text.slice(0, start) + instead + text.slice(end));
    box.current?.focus();
  };
  return (
    <div id={id} role="status" className={styles['mistakes']}>
      {mistakes.length > 0 && <p>{words.mistakes}</p>}
      <ul>
        {mistakes.slice(0, MOST_MISTAKES).map((mistake) => {
          const { start, end } = mistake;
          const { piece, words: sentence, instead } = explainMistake(text, mistake, words);
          return (
            <li key={start}>
              <button type="button" className={styles['piece']} onClick={() => mark(start, end)}>
                <bdi>{piece}</bdi>
              </button>
              <span>{sentence}</span>
              {instead !== null && (
                <Button kind="quiet" compact onClick={() => mend(start, end, instead)}>
                  {words.insteadUse(instead)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {mistakes.length > MOST_MISTAKES && <p>{words.moreMistakes(mistakes.length - MOST_MISTAKES)}</p>}
    </div>
  );
}
