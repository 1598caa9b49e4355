import { lazyPart } from '../../ui/lazyPart.tsx';

/** They come once the reply box is there: nobody has to wait for them to read or to write. */
export const attachArea = lazyPart(() => import('./AttachArea.tsx').then((module) => module.AttachArea));
export const pendingFiles = lazyPart(() =>
  import('./PendingFiles.tsx').then((module) => module.PendingFiles),
);
