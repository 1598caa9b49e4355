import { useState } from 'react';
import { attachText } from '../../i18n/en/attach.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { DraftFile } from '../../outbox/draftFiles.ts';
import { Button } from '../../ui/Button.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { saveFile } from '../thread/saveFile.ts';
import type { FileHolder } from './fileHolder.ts';
import styles from './Attach.module.css';

interface KeptFilesProps {
  files: readonly DraftFile[];
  fileBytes: FileHolder['fileBytes'];
}

/** Files of a message that cannot be sent where it was written: to be had back, each by itself (S024). */
export function KeptFiles({ files, fileBytes }: KeptFilesProps) {
  const text = useText(attachText);
  return (
    <ul className={styles['files']} aria-label={text.keptFiles}>
      {files.map((file) => (
        <KeptFile key={file.fileId} file={file} fileBytes={fileBytes} />
      ))}
    </ul>
  );
}

function KeptFile({ file, fileBytes }: { file: DraftFile } & Pick<KeptFilesProps, 'fileBytes'>) {
  const text = useText(attachText);
  const formats = useFormats();
  const [isLost, setLost] = useState(false);

  async function save(): Promise<void> {
    const bytes = await fileBytes(file.fileId);
    setLost(bytes === null);
    if (bytes) saveFile(bytes, file.name);
  }

  return (
    <li className={styles['file']}>
      <LaterIcon name="file" />
      <span className={styles['words']}>
        <bdi className={styles['name']}>{file.name}</bdi>
        <span className={styles['size']}>{formats.fileSize(file.sizeBytes)}</span>
        {isLost && (
          <span role="alert" className={styles['missing']}>
            {text.keptLost}
          </span>
        )}
      </span>
      <Button aria-label={text.saveKept(file.name)} onClick={() => void save()}>
        {text.save}
      </Button>
    </li>
  );
}
