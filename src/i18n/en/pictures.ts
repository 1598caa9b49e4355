import { defineText } from '../section.ts';

/** Pictures among the attachments: previews and the viewer. */
export const picturesText = defineText('pictures', {
  view: (name: string) => `View ${name}`,
  noPreview: 'No preview',
  viewerFailed: 'The viewer could not be loaded. The file can be saved all the same.',
  which: (place: number, count: number) => `${place} of ${count}`,
  previous: 'Previous picture',
  next: 'Next picture',
  close: 'Close the picture',
});
