import { useLayoutEffect, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { filterText } from '../../i18n/en/filter.ts';
import { useText } from '../../i18n/language.ts';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { typedEarly } from '../EarlyTools.tsx';
import type { SearchText } from './useSearchText.ts';
import styles from './ListTools.module.css';

/** Longer than any filter that means something; an address has its limits too. */
const MAX_LENGTH = 2000;

interface SearchBoxProps {
  box: RefObject<HTMLInputElement | null>;
  search: SearchText;
  /** Id of what is said about the text, where something is. */
  remarks: string | undefined;
}

/** Subject or number, as one types; the whole language of filters for those who know it (features N20). */
export function SearchBox({ box, search, remarks }: SearchBoxProps) {
  const label = useText(filterText).search;
  const [hadFocus] = useState(() => typedEarly().hasFocus);
  useLayoutEffect(() => {
    if (hadFocus) box.current?.focus();
  }, [hadFocus, box]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') search.finish();
    if (event.key === 'Escape' && search.text !== '') {
      event.preventDefault();
      search.apply('');
    }
  };
  return (
    <div className={styles['box']}>
      <LaterIcon name="search" />
      <input
        ref={box}
        type="search"
        name="q"
        aria-label={label}
        placeholder={label}
        dir={search.text === '' ? undefined : 'auto'}
        value={search.text}
        maxLength={MAX_LENGTH}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        aria-invalid={search.mistakes.length > 0}
        aria-describedby={remarks}
        onChange={(event) => search.type(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
