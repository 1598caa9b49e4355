import { useId, useState } from 'react';
import { pictureText } from '../../i18n/en/picture.ts';
import { useText } from '../../i18n/language.ts';
import { fitArea } from './pictureEdits.ts';
import type { Area } from './pictureEdits.ts';
import styles from './Picture.module.css';

interface AreaFieldsProps {
  area: Area;
  /** What the numbers count from. */
  bounds: Area;
  onArea: (area: Area) => void;
}

/** The rectangle in numbers: everything that a drag does can be done here (WCAG 2.5.7). */
export function AreaFields({ area, bounds, onArea }: AreaFieldsProps) {
  const text = useText(pictureText);
  const change = (part: Partial<Area>) => onArea(fitArea({ ...area, ...part }, bounds));
  return (
    <fieldset className={styles['fields']}>
      <legend>{text.fields}</legend>
      <NumberField label={text.left} value={area.x - bounds.x} onValue={(x) => change({ x: bounds.x + x })} />
      <NumberField label={text.top} value={area.y - bounds.y} onValue={(y) => change({ y: bounds.y + y })} />
      <NumberField label={text.width} value={area.width} onValue={(width) => change({ width })} />
      <NumberField label={text.height} value={area.height} onValue={(height) => change({ height })} />
    </fieldset>
  );
}

interface NumberFieldProps {
  label: string;
  value: number;
  onValue: (value: number) => void;
}

/** What is being typed stands as it is typed; it counts, made to fit, when the field is left or Enter pressed. */
function NumberField({ label, value, onValue }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    if (typed !== null && typed !== '') onValue(Number(typed));
    setTyped(null);
  };
  return (
    <span className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => event.key === 'Enter' && finish()}
      />
    </span>
  );
}
