import { rmSync } from 'node:fs';
import { dataDir } from './place.ts';

/** After the run: the store that it was made on. Playwright asks for a default export. */
// oxlint-disable-next-line import/no-default-export
export default function cleanUp(): void {
  rmSync(dataDir, { recursive: true, force: true });
}
