import { useEffect, useRef, useState } from 'react';
import { exportText } from '../../i18n/en/export.ts';
import { statusText } from '../../i18n/en/status.ts';
import { useText } from '../../i18n/language.ts';
import { listTickets } from '../../panel/listTickets.ts';
import { announce } from '../../ui/announcer.ts';
import { safeFileName } from '../thread/safeFileName.ts';
import { saveFile } from '../thread/saveFile.ts';
import { ListReading } from './ListReading.ts';
import type { ReadParams } from './ListReading.ts';
import { READY } from './step.ts';
import type { ExportStep } from './step.ts';
import { fileHead, isoHere, ticketLine } from './ticketLines.ts';

/** What is under way: `parts` are the lines of each page, which the browser may keep out of memory. */
type Job = { list: ReadParams['list']; reading: ListReading; parts: Blob[] };

/**
 * Reads a list from end to end and saves it. It stops when the list goes out of sight, and can go on; with the
 * component all that was read goes (S009). Each step is said once.
 */
export function useListExport(setStep: (step: ExportStep) => void) {
  const text = useText(exportText);
  const words = { text, status: useText(statusText) };
  const job = useRef<Job | null>(null);
  const calling = useRef<AbortController | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  useEffect(() => () => calling.current?.abort(), []);

  const save = ({ list, reading: { read, total }, parts }: Job, isAll: boolean) => {
    const day = isoHere(Date.now()).slice(0, 10);
    const kind = list === 'archive' ? text.fileOfArchive : text.file;
    const name = `${kind} ${day}${isAll ? '' : ` (${text.fileSome(read, total)})`}.csv`;
    saveFile(new Blob([fileHead(words), ...parts]), safeFileName(name, `${day}.csv`));
    const said = isAll ? text.saved(name, read) : text.savedSome(name, read, total);
    setSaved(said);
    announce(said);
  };

  const goOn = async (now: Job) => {
    const call = new AbortController();
    calling.current = call;
    const tell = () => setStep({ name: 'reading', ...countsOf(now) });
    setSaved(null);
    tell();
    announce(text.begun);
    try {
      const isWhole = await now.reading.goOn(call.signal, (rows) => {
        now.parts.push(new Blob([rows.map((row) => ticketLine(row, words)).join('')]));
        tell();
      });
      setStep({ name: 'read', ...countsOf(now), isWhole });
      save(now, true);
    } catch (error) {
      if (call.signal.aborted) return setStep({ name: 'stopped', ...countsOf(now) });
      setStep({ name: 'failed', ...countsOf(now), error: asError(error) });
      announce(text.failed(now.reading.read, now.reading.total));
    }
  };

  return {
    /** What has been saved last, in words. */
    saved,
    start(params: ReadParams, total: number) {
      job.current = { list: params.list, reading: new ListReading(params, total, listTickets), parts: [] };
      void goOn(job.current);
    },
    stop() {
      calling.current?.abort();
      if (job.current) announce(text.stopped(job.current.reading.read, job.current.reading.total));
    },
    goOn: () => void (job.current && goOn(job.current)),
    save: (isAll: boolean) => job.current && save(job.current, isAll),
    startOver() {
      job.current = null;
      setSaved(null);
      setStep(READY);
    },
  };
}

function countsOf({ reading: { read, total } }: Job): { read: number; total: number } {
  return { read, total };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('The list could not be read', { cause: error });
}
