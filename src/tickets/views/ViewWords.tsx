import { filterText } from '../../i18n/en/filter.ts';
import { listText } from '../../i18n/en/list.ts';
import { viewsText } from '../../i18n/en/views.ts';
import { useText } from '../../i18n/language.ts';
import { Icon } from '../../ui/Icon.tsx';
import { explainMistake } from '../filter/explainMistake.ts';
import { parseFilter } from '../filter/filterLanguage.ts';
import { sortNames } from '../sortNames.ts';
import { defaultPageSize, defaultSort, isSameSort } from '../ticketListUrl.ts';
import type { ListAddress } from '../ticketListUrl.ts';
import styles from './Views.module.css';

/** What a view asks for, in the filter's own words, and what of it is not understood any more. */
export function ViewWords({ address }: { address: ListAddress }) {
  return (
    <>
      <p className={styles['words']}>
        <bdi dir="auto">{useWordsOf(address)}</bdi>
      </p>
      {useProblems(address).map((problem) => (
        <p key={problem} className={styles['problem']}>
          <Icon name="warning" />
          {problem}
        </p>
      ))}
    </>
  );
}

function useWordsOf({ list, query, sort, pageSize }: ListAddress): string {
  const text = useText(viewsText);
  const names = useText(listText);
  const column = names[sortNames[sort.column]];
  const words = [
    list === 'archive' && text.inArchive,
    query === '' ? list === 'open' && text.all : query,
    !isSameSort(sort, defaultSort) && (sort.descending ? text.sortedDown(column) : text.sorted(column)),
    pageSize !== defaultPageSize && text.pageSize(pageSize),
  ];
  return words.filter(Boolean).join(' · ');
}

function useProblems({ query, unknownSort }: ListAddress): string[] {
  const text = useText(filterText);
  const mistakes = parseFilter(query).mistakes.map((mistake) => {
    const { piece, words } = explainMistake(query, mistake, text);
    return words.includes(piece) ? words : `${piece}: ${words}`;
  });
  return unknownSort === null ? mistakes : [...mistakes, text.unknownSort(unknownSort)];
}
