import { useId } from 'react';
import { exportText } from '../../i18n/en/export.ts';
import { useFailureWords } from '../../i18n/failureWords.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { asFailure } from '../FailedList.tsx';
import type { useTicketList } from '../useTicketList.ts';
import type { ExportStep } from './step.ts';
import { useListExport } from './useListExport.ts';
import styles from './Export.module.css';

interface ExportPanelProps {
  list: ReturnType<typeof useTicketList>;
  step: ExportStep;
  setStep: (step: ExportStep) => void;
}

/** What an export gives, how far it has come, and what can be done with it. */
export function ExportPanel({ list, step, setStep }: ExportPanelProps) {
  const text = useText(exportText);
  const id = useId();
  const does = useListExport(setStep);
  const total = list.page?.total ?? 0;
  const why = !list.isCurrent ? text.notRead : total === 0 ? text.nothing : null;
  const isKept = (step.name === 'stopped' || step.name === 'failed') && step.read > 0;
  const acts: Record<ExportStep['name'], [words: string, act: () => void]> = {
    ready: [text.start, () => does.start(list.params, total)],
    reading: [text.stop, does.stop],
    stopped: [text.goOn, does.goOn],
    failed: [text.goOn, does.goOn],
    read: [text.saveAgain, () => does.save(true)],
  };
  const [words, act] = acts[step.name];
  const isBarred = step.name === 'ready' && why !== null;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles['title']}>
        {text.title}
      </h2>
      {step.name === 'ready' ? (
        <p className={styles['words']} id={`${id}-why`}>
          {why ?? text.lead}
        </p>
      ) : (
        <HowFar step={step} saved={does.saved} />
      )}
      <div className={styles['acts']}>
        {/* One button for what is next, so that focus stays; the second press of a double one is not a Stop. */}
        <Button
          kind="primary"
          aria-disabled={isBarred}
          aria-describedby={step.name === 'ready' ? `${id}-why` : undefined}
          onClick={({ detail }) => detail < 2 && act()}
        >
          {words}
        </Button>
        {isKept && <Button onClick={() => does.save(false)}>{text.saveSome(step.read, step.total)}</Button>}
        {step.name !== 'ready' && step.name !== 'reading' && (
          <Button kind="quiet" onClick={does.startOver}>
            {text.startOver}
          </Button>
        )}
      </div>
    </section>
  );
}

type Begun = Exclude<ExportStep, { name: 'ready' }>;

function HowFar({ step, saved }: { step: Begun; saved: string | null }) {
  const text = useText(exportText);
  const failureWords = useFailureWords();
  const { read, total } = step;
  return (
    <div className={styles['words']}>
      {step.name === 'reading' && (
        <>
          <progress className={styles['bar']} value={read} max={total} aria-label={text.isReading} />
          <p className={styles['count']}>{text.progress(read, total)}</p>
        </>
      )}
      {step.name === 'stopped' && <p>{text.stopped(read, total)}</p>}
      {step.name === 'failed' && (
        <p className={styles['failed']}>
          {text.failed(read, total)} {failureWords(asFailure(step.error))}
        </p>
      )}
      {step.name === 'read' && !step.isWhole && <p>{text.changing}</p>}
      {saved !== null && <p>{saved}</p>}
    </div>
  );
}
