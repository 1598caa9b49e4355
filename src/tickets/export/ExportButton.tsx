import { useState } from 'react';
import { exportText } from '../../i18n/en/export.ts';
import { useText } from '../../i18n/language.ts';
import { classNames } from '../../ui/classNames.ts';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { BrokenPart } from '../BrokenPart.tsx';
import topStyles from '../top/Top.module.css';
import type { useTicketList } from '../useTicketList.ts';
import { READY } from './step.ts';
import type { ExportStep } from './step.ts';
import styles from './Export.module.css';

const exportPanel = lazyPart(() => import('./ExportPanel.tsx').then((module) => module.ExportPanel));

const stateWords = {
  ready: 'export',
  reading: 'isReading',
  stopped: 'isStopped',
  failed: 'hasFailed',
  read: 'isSaved',
} as const satisfies Record<ExportStep['name'], keyof (typeof exportText)['english']>;

/**
 * Opens the export of the list, and says how it is going while that is closed. A native popover: what is in it is
 * loaded when it is asked for, and goes on when it is closed.
 */
export function ExportButton({ list }: { list: ReturnType<typeof useTicketList> }) {
  const text = useText(exportText);
  const [wasOpened, setOpened] = useState(false);
  const [step, setStep] = useState<ExportStep>(READY);
  const words = text[stateWords[step.name]];
  return (
    <>
      <button
        type="button"
        className={classNames(topStyles['pill'], styles['button'])}
        data-terse={step.name === 'ready' || step.name === 'read' ? '' : undefined}
        popoverTarget="list-export"
        aria-label={words}
        onPointerEnter={exportPanel.warm}
        onFocus={exportPanel.warm}
      >
        <LaterIcon name="download" />
        <span>{words}</span>
      </button>
      <div
        id="list-export"
        className={styles['popover']}
        popover="auto"
        onToggle={(event) => event.newState === 'open' && setOpened(true)}
      >
        {wasOpened && (
          <exportPanel.Page list={list} step={step} setStep={setStep} fallback={null} broken={BrokenPart} />
        )}
      </div>
    </>
  );
}
