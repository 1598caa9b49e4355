import { useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { editorText } from '../../i18n/en/editor.ts';
import { useText } from '../../i18n/language.ts';
import { LineDrawing } from '../../ui/Icon.tsx';
import { applyEdit, passageIn } from './applyEdit.ts';
import { formatEdit } from './formatText.ts';
import type { Format } from './formatText.ts';
import styles from './MessageEditor.module.css';

const drawings: readonly (readonly [Format, string])[] = [
  ['bold', 'M5 3h3.8a2.4 2.4 0 0 1 0 4.8H5zM5 7.8h4.4a2.6 2.6 0 0 1 0 5.2H5z'],
  ['italic', 'M7 3h5M4 13h5M10 3 6 13'],
  ['code', 'M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5'],
  [
    'link',
    'M6.5 9.5a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.5 6.5a2.6 2.6 0 0 0-3.7 0L3.6 8.7a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  ],
  ['list', 'M6 4h8M6 8h8M6 12h8M2.5 4h.8M2.5 8h.8M2.5 12h.8'],
  ['quote', 'M3 3.5v9M6.5 5h7M6.5 8h7M6.5 11h4.5'],
];

interface EditorToolbarProps {
  box: RefObject<HTMLTextAreaElement | null>;
  boxId: string;
  isDisabled: boolean;
}

/** One stop for Tab; the arrows go along it. Each button changes the text box as typing would. */
export function EditorToolbar({ box, boxId, isDisabled }: EditorToolbarProps) {
  const text = useText(editorText);
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);

  function goTo(index: number): void {
    const next = (index + drawings.length) % drawings.length;
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  }

  function move(event: KeyboardEvent<HTMLButtonElement>): void {
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const [on, back] = isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const steps: Record<string, number> = { [on]: current + 1, [back]: current - 1, Home: 0, End: -1 };
    const target = steps[event.key];
    if (target === undefined) return;
    event.preventDefault();
    goTo(target);
  }

  function apply(format: Format): void {
    if (isDisabled || !box.current) return;
    applyEdit(box.current, formatEdit(format, passageIn(box.current), text.linkWord));
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      className={styles['toolbar']}
      aria-label={text.formatting}
      aria-controls={boxId}
    >
      {drawings.map(([format, path], index) => (
        <button
          key={format}
          type="button"
          className={styles['tool']}
          tabIndex={index === current ? 0 : -1}
          aria-label={text[format]}
          title={text[format]}
          aria-disabled={isDisabled}
          // The text box keeps its selection, and a phone its keyboard.
          onMouseDown={(event) => event.preventDefault()}
          onFocus={() => setCurrent(index)}
          onKeyDown={move}
          onClick={() => apply(format)}
        >
          <LineDrawing path={path} />
        </button>
      ))}
    </div>
  );
}
