import { lazyPart } from '../../ui/lazyPart.tsx';

/** They come once the reply box is there: nobody has to wait for them to read or to write. */
export const attachArea = lazyPart(() => import('./AttachArea.tsx').then((module) => module.AttachArea));
/** On intent: who attaches a log needs none of it. */
export const pictureTools = lazyPart(() =>
  import('../picture/PictureTools.tsx').then((module) => module.PictureTools),
);
export const pendingFiles = lazyPart(() =>
  import('./PendingFiles.tsx').then((module) => module.PendingFiles),
);
/** Rarely needed: of a message that its ticket takes no more. */
export const keptFiles = lazyPart(() => import('./KeptFiles.tsx').then((module) => module.KeptFiles));
