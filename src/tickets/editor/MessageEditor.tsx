import { useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react';
import { editorText } from '../../i18n/en/editor.ts';
import { useText } from '../../i18n/language.ts';
import { classNames } from '../../ui/classNames.ts';
import { editorPreview, editorToolbar } from './editorParts.ts';
import { MAX_MESSAGE_LENGTH, charactersLeft } from './textLength.ts';
import styles from './MessageEditor.module.css';

interface MessageEditorProps {
  /** Of the text box; what belongs to it is named after it. */
  id: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** So many characters are taken; near it the rest is counted, beyond it is said so. */
  limit?: number;
  /** What is wrong with the text beside its length. */
  problem?: string | null;
  isWrong?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  /** Ids of what else is to be read with the box. */
  describedBy?: string;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  box: RefObject<HTMLTextAreaElement | null>;
  /** Between the text and what is said of it: files. */
  children?: ReactNode;
}

/**
 * Where a message is written, in every form: a plain text box that grows with its text, Markdown by buttons, a preview
 * that renders as the thread does, the limit said before it is met. Buttons and preview are loaded when somebody comes
 * to write.
 */
export function MessageEditor(props: MessageEditorProps) {
  const { id, label, value, onChange, limit = MAX_MESSAGE_LENGTH, problem = null, box } = props;
  const { isWrong = false, isReadOnly = false, isRequired = false, describedBy = '', onKeyDown } = props;
  const text = useText(editorText);
  const [isUsed, setUsed] = useState(false);
  const [isPreview, setPreview] = useState(false);
  // What is about to leave is seen as it was written, and the next text begins in the box.
  if (isPreview && isReadOnly) setPreview(false);
  const left = charactersLeft(value, limit);
  const isOver = left !== null && left < 0;
  const said = problem ?? (isOver ? text.tooLong(-left, limit) : null);
  return (
    <div
      className={styles['editor']}
      data-editor=""
      onFocus={() => setUsed(true)}
      onPointerEnter={() => setUsed(true)}
    >
      <div className={styles['head']}>
        <label className={styles['label']} htmlFor={id}>
          {label}
        </label>
        {isUsed && <Tools {...{ id, box, isReadOnly, isPreview, setPreview }} />}
      </div>
      {isPreview && <editorPreview.Page source={value} fallback={<div className={styles['preview']} />} />}
      <textarea
        ref={box}
        id={id}
        className={styles['box']}
        hidden={isPreview}
        rows={3}
        dir="auto"
        value={value}
        readOnly={isReadOnly}
        required={isRequired}
        aria-invalid={isWrong || said !== null}
        aria-describedby={`${id}said ${describedBy}`.trim()}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}said`} className={styles['problem']} role="alert">
        {said}
      </p>
      {left !== null && left >= 0 && <p className={styles['left']}>{text.left(left)}</p>}
      {props.children}
    </div>
  );
}

interface ToolsProps {
  id: string;
  box: RefObject<HTMLTextAreaElement | null>;
  isReadOnly: boolean;
  isPreview: boolean;
  setPreview: (isPreview: boolean) => void;
}

/** On a phone the buttons wait behind one: the text needs its room. */
function Tools({ id, box, isReadOnly, isPreview, setPreview }: ToolsProps) {
  const text = useText(editorText);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={classNames(styles['tools'], isOpen && styles['open'])}>
      {!isPreview && (
        <>
          <button
            type="button"
            className={classNames(styles['toggle'], styles['opener'])}
            aria-expanded={isOpen}
            onMouseDown={keepFocus}
            onClick={() => setOpen(!isOpen)}
          >
            {text.formatting}
          </button>
          <editorToolbar.Page
            box={box}
            boxId={id}
            isDisabled={isReadOnly}
            fallback={null}
            broken={NoButtons}
          />
        </>
      )}
      <button
        type="button"
        className={styles['toggle']}
        aria-pressed={isPreview}
        aria-disabled={isReadOnly}
        onMouseDown={keepFocus}
        onClick={({ currentTarget }) => {
          if (isReadOnly) return;
          setPreview(!isPreview);
          // The text box goes, and would take focus with it.
          if (!isPreview) currentTarget.focus();
        }}
      >
        {text.preview}
      </button>
    </div>
  );
}

/** The text box keeps it, and a phone its keyboard: nothing moves under the finger. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** Markdown can be typed as well: that its buttons could not be loaded is no news for whoever writes. */
function NoButtons() {
  return null;
}
