import { useId } from 'react';
import { Link } from '../../Link.tsx';
import { ownOrderText } from '../../i18n/en/ownOrder.ts';
import { useText } from '../../i18n/language.ts';
import { LineDrawing } from '../../ui/Icon.tsx';
import { listUrl } from '../ticketListUrl.ts';
import type { ListAddress } from '../ticketListUrl.ts';
import { labelShape } from './labelShape.ts';
import { labelsInUse } from './ownOrder.ts';
import { useOwnOrder } from './useOwnOrder.ts';
import styles from './LabelLinks.module.css';

interface LabelLinksProps {
  address: ListAddress;
  onFollow: () => void;
}

/** The labels in use, each a link to its tickets: the panel knows no labels, so it is asked for their numbers. */
export function LabelLinks({ address, onFollow }: LabelLinksProps) {
  const text = useText(ownOrderText);
  const id = useId();
  const labels = labelsInUse(useOwnOrder().order);
  if (labels.length === 0) return null;
  const href = (ids: readonly number[]) =>
    listUrl({ ...address, list: 'open', query: `number:${ids.join(',')}`, page: 1 });
  return (
    <section className={styles['labels']} aria-labelledby={id}>
      <h3 id={id} className={styles['title']}>
        {text.labels}
      </h3>
      <p className={styles['hint']}>{text.labelsHint}</p>
      <ul>
        {labels.map(({ label, ids }) => (
          <li key={label}>
            <Link className={styles['link']} href={href(ids)} onClick={onFollow}>
              <LineDrawing path={labelShape(label)} />
              <bdi dir="auto">{text.labelled(label, ids.length)}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
