import { useId } from 'react';
import { pictureText } from '../../i18n/en/picture.ts';
import { useText } from '../../i18n/language.ts';
import { outputSize } from './pictureEdits.ts';
import type { Size } from './pictureEdits.ts';
import styles from './Picture.module.css';

/** The longer side, in pixels. */
const SIZES = [2560, 1920, 1280, 800];

interface SizeFieldProps {
  /** What is left of the picture. */
  size: Size;
  longest: number | null;
  onLongest: (longest: number | null) => void;
}

/** How large the outcome is; smaller only. */
export function SizeField({ size, longest, onLongest }: SizeFieldProps) {
  const text = useText(pictureText);
  const id = useId();
  const choices = SIZES.filter((most) => most < Math.max(size.width, size.height));
  const inPixels = (one: Size) => `${one.width} × ${one.height}`;
  return (
    <span className={styles['size']}>
      <label htmlFor={id}>{text.size}</label>
      <select
        id={id}
        value={longest ?? ''}
        onChange={({ target }) => onLongest(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{text.keepSize(inPixels(size))}</option>
        {choices.map((most) => (
          <option key={most} value={most}>
            {text.longest(inPixels(outputSize(size, most)))}
          </option>
        ))}
      </select>
    </span>
  );
}
