import { useEffect, useRef, useState } from 'react';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import type { MarkdownLabels } from './markdownLabels.ts';
import styles from './Markdown.module.css';

const SAY_COPIED_MS = 2000;

/** A block of code that can be scrolled by keys and copied whole. */
export function MarkdownCode({ info, text, labels }: { info: string; text: string; labels: MarkdownLabels }) {
  const code = useRef<HTMLElement>(null);
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), SAY_COPIED_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(labels.copied);
    } catch {
      // Without the clipboard (http, refused) the text is marked, so that the keys can copy it
      if (code.current) getSelection()?.selectAllChildren(code.current);
    }
  }

  return (
    <div className={styles['code']} dir="ltr">
      <div className={styles['codeHead']}>
        <bdi className={styles['info']} translate="no">
          {info}
        </bdi>
        <Button kind="quiet" compact onClick={() => void copy()}>
          {isCopied ? <Icon name="tick" /> : <LaterIcon name="copy" />}
          {isCopied ? labels.copied : labels.copyCode}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys */}
      <pre tabIndex={0} translate="no">
        <code ref={code}>{text}</code>
      </pre>
    </div>
  );
}
