import { useId, useState } from 'react';
import { pictureText } from '../../i18n/en/picture.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { ChosenFile } from '../../outbox/fileTray.ts';
import { MAX_FILE_BYTES } from '../../panel/attachmentLimits.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { AreaFields } from './AreaFields.tsx';
import { drawPicture, encodePicture } from './drawPicture.ts';
import { firstArea, outputSize, untouched, wholeOf } from './pictureEdits.ts';
import type { Edits, Size } from './pictureEdits.ts';
import { PictureStage } from './PictureStage.tsx';
import type { PictureToolsProps } from './PictureTools.tsx';
import { SizeField } from './SizeField.tsx';
import type { Bitmaps } from './useBitmaps.ts';
import styles from './Picture.module.css';

/** The picture with its steps so far, the next step, and the way out. */
export function PictureEditor({
  picture,
  bitmaps,
  onDone,
  onClose,
}: PictureToolsProps & { bitmaps: Bitmaps }) {
  const text = useText(pictureText);
  const formats = useFormats();
  const id = useId();
  const { source } = bitmaps;
  const [steps, setSteps] = useState<readonly Edits[]>([untouched]);
  const edits = steps.at(-1) ?? untouched;
  const bounds = edits.crop ?? wholeOf(source);
  const [area, setArea] = useState(() => firstArea(bounds));
  const [isMaking, setMaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  function take(next: Edits, said: string): void {
    setSteps([...steps, next]);
    setProblem(null);
    announce(said);
  }

  function crop(): void {
    take({ ...edits, crop: area }, text.cropped(inPixels(area)));
    setArea(firstArea(area));
  }

  function undo(): void {
    const before = steps.slice(0, -1);
    setSteps(before);
    if (before.at(-1)?.crop !== edits.crop) setArea(firstArea(before.at(-1)?.crop ?? wholeOf(source)));
    announce(text.undone);
  }

  async function finish(): Promise<void> {
    setMaking(true);
    const made = await makePicture(picture, bitmaps, edits);
    setMaking(false);
    if (made === null) return setProblem(text.cannotMake);
    const { size } = made.bytes;
    if (size <= MAX_FILE_BYTES) return onDone(made);
    setProblem(text.stillTooBig(formats.fileSize(size), formats.fileSize(MAX_FILE_BYTES)));
  }

  return (
    <>
      <PictureStage bitmaps={bitmaps} edits={edits} bounds={bounds} area={area} onArea={setArea} />
      <AreaFields area={area} bounds={bounds} onArea={setArea} />
      <div className={styles['tools']}>
        <Button onClick={() => take({ ...edits, blurs: [...edits.blurs, area] }, text.blurred)}>
          {text.blur}
        </Button>
        <Button onClick={crop}>{text.crop}</Button>
        <Button
          kind="quiet"
          aria-disabled={steps.length < 2}
          title={steps.length < 2 ? text.nothingToUndo : undefined}
          onClick={undo}
        >
          {text.undo}
        </Button>
        <SizeField
          size={bounds}
          longest={edits.longest}
          onLongest={(longest) =>
            take({ ...edits, longest }, text.outcome(inPixels(outputSize(bounds, longest))))
          }
        />
      </div>
      <p id={`${id}outcome`} className={styles['outcome']}>
        {text.outcome(inPixels(outputSize(bounds, edits.longest)))}
      </p>
      <p role="alert" className={styles['problem']}>
        {problem}
      </p>
      <div className={styles['end']}>
        <Button kind="quiet" onClick={onClose}>
          {text.cancel}
        </Button>
        <Button
          kind="primary"
          aria-disabled={isMaking}
          aria-describedby={`${id}outcome`}
          onClick={() => void finish()}
        >
          {isMaking ? text.making : text.use}
        </Button>
      </div>
    </>
  );
}

function inPixels({ width, height }: Size): string {
  return `${width} × ${height}`;
}

/** Null where the browser could not: too large a canvas, or out of memory. */
async function makePicture(
  { name, type }: { name: string; type: string },
  { source }: Bitmaps,
  edits: Edits,
): Promise<ChosenFile | null> {
  try {
    const bytes = await encodePicture(drawPicture(source, edits), type);
    return bytes && { name: bytes.type === type ? name : renamed(name), type: bytes.type, bytes };
  } catch {
    return null;
  }
}

// A browser that cannot write a format writes PNG.
function renamed(name: string): string {
  return `${name.replace(/\.[^.]*$/, '')}.png`;
}
