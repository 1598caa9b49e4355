import { plural } from '../plural.ts';
import { defineText } from '../section.ts';

/** Loaded behind the rows, with what keeps them current. */
export const currentText = defineText('current', {
  updates: (count: number) => plural('en', count, { one: '# update', other: '# updates' }),
  rowsFrom: (time: string) => `These rows are from ${time}.`,
  newAnswers: (count: number) =>
    plural('en', count, {
      one: '# ticket has a new answer.',
      other: '# tickets have a new answer.',
    }),
  notify: 'System notification of new answers',
  notifyHelp:
    'While this page is open on the screen and you are busy elsewhere. What was written is never in it.',
  notifyOn: 'On. This is how you will be told of new answers.',
  notifyBlocked:
    'This browser does not let the page show notifications. Allow them in its settings for this site, then switch this on.',
  notifyUnanswered: 'Not switched on: the question of the browser was not answered.',
  notifyUnsupported: 'This browser cannot show notifications of this page.',
});
