import { filterText } from '../../i18n/en/filter.ts';
import { listText } from '../../i18n/en/list.ts';
import { useText } from '../../i18n/language.ts';
import { listColumns, useChooseColumns, useListColumns } from './listColumns.ts';
import type { ListColumn } from './listColumns.ts';
import styles from './ColumnChooser.module.css';

/** A box for each column; the subject's cannot be taken away. */
export function ColumnChooser() {
  const text = useText(filterText);
  const names = { ...useText(listText), updated: useText(listText).lastUpdated };
  const shown = useListColumns();
  const choose = useChooseColumns();
  const toggle = (column: ListColumn) =>
    choose(listColumns.filter((each) => (each === column ? !shown.includes(each) : shown.includes(each))));
  return (
    <fieldset className={styles['group']}>
      <legend>{text.columnsOnThisDevice}</legend>
      <label>
        <input
          type="checkbox"
          checked
          readOnly
          aria-disabled="true"
          onClick={(event) => event.preventDefault()}
        />
        {names.subject}
      </label>
      {listColumns.map((column) => (
        <label key={column}>
          <input type="checkbox" checked={shown.includes(column)} onChange={() => toggle(column)} />
          {names[column]}
        </label>
      ))}
      <p>{text.subjectStays}</p>
    </fieldset>
  );
}
