import { formatNumber, plural } from '../plural.ts';
import { defineText } from '../section.ts';

/** Where a message is written, in every form. */
export const editorText = defineText('editor', {
  formatting: 'Formatting',
  bold: 'Bold',
  italic: 'Italic',
  code: 'Code',
  link: 'Link',
  list: 'List',
  quote: 'Quotation',
  linkWord: 'words of the link',
  preview: 'Preview',
  previewEmpty: 'Nothing is written yet.',
  left: (count: number) => plural('en', count, { one: '# character left', other: '# characters left' }),
  tooLong: (count: number, limit: number) => {
    const rest = `too many: the panel takes ${formatNumber('en', limit)}. Nothing is lost; shorten it or send it in parts.`;
    return plural('en', count, { one: `# character ${rest}`, other: `# characters ${rest}` });
  },
});
