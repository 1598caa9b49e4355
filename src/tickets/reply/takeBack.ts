import { replyText } from '../../i18n/en/reply.ts';
import { textOf } from '../../i18n/language.ts';
import { announce } from '../../ui/announcer.ts';
import type { Reply } from './reply.ts';

/** Undo, said once; false where the reply has left already. */
export function takeBack(reply: Pick<Reply, 'undo'>): boolean {
  const isBack = reply.undo();
  if (isBack) announce(textOf(replyText).undone);
  return isBack;
}
