import { useRef } from 'react';
import type { RefObject } from 'react';
import { attachText } from '../../i18n/en/attach.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { budgetOf, mayPass } from './attachBudget.ts';
import type { FileHolder } from './fileHolder.ts';
import { focusLater } from './focusLater.ts';
import type { PictureHeader } from './pictureHeader.ts';
import { RefusedFile } from './RefusedFile.tsx';
import type { Refused, useAttach } from './useAttach.ts';

/** So many are named; hundreds at once are counted (H032). */
const NAMED = 3;

interface RefusedFilesProps {
  holder: FileHolder;
  attach: ReturnType<typeof useAttach>;
  onShrink: (one: Refused, header: PictureHeader) => void;
  back: RefObject<HTMLButtonElement | null>;
}

/** What did not get in, each with its reason (S062). */
export function RefusedFiles({ holder, attach, onShrink, back }: RefusedFilesProps) {
  const text = useText(attachText);
  const list = useRef<HTMLUListElement>(null);
  const { refused } = attach;
  if (refused.length === 0) return null;
  const { room } = budgetOf(holder.files);

  async function retry(one: Refused): Promise<void> {
    await attach.retry(one);
    focusLater(() => list.current?.querySelector<HTMLElement>('[data-retry]') ?? back.current, back);
  }

  return (
    <Notice
      tone="bad"
      role="alert"
      title={text.refusedTitle(refused.length)}
      actions={
        <Button
          onClick={() => {
            attach.forget();
            back.current?.focus();
          }}
        >
          {text.dismiss}
        </Button>
      }
    >
      <ul ref={list}>
        {refused.slice(0, NAMED).map((one) => {
          const { id, header, reason } = one;
          return (
            <RefusedFile
              key={id}
              one={one}
              isReading={attach.isReading}
              onRetry={!holder.isSending && mayPass(reason, room) ? () => void retry(one) : null}
              onShrink={header && (() => onShrink(one, header))}
            />
          );
        })}
        {refused.length > NAMED && <li>{text.andMore(refused.length - NAMED)}</li>}
      </ul>
    </Notice>
  );
}
