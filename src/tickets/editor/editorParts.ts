import { lazyPart } from '../../ui/lazyPart.tsx';

/** What the first letter does without: loaded when somebody comes to write. */
export const editorToolbar = lazyPart(() =>
  import('./EditorToolbar.tsx').then((module) => module.EditorToolbar),
);
export const editorPreview = lazyPart(() =>
  import('./EditorPreview.tsx').then((module) => module.EditorPreview),
);
