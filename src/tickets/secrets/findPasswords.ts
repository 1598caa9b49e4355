import type { Secret } from './findSecrets.ts';

/** `password: x`, `password is x`, `пароль - x`; what is named, what joins, and the word after it. */
const NAMED =
  /(?<![\p{L}\p{N}])(?:password|passwd|passphrase|passcode|pwd|pin[ -]?code|парол[ья]|пин[ -]?код)[*_`]{0,3}(?:[ \t]{0,3}[:=]|[ \t]{1,3}(?:is|[-–—])[ \t])[ \t*_`]{0,6}([^\s`*]{4,200})/giu;
/** The password in an address: `ftp://user:password@host`. */
const IN_ADDRESS = /:\/\/[^\s:@/]{1,64}:([^\s@/]{3,200})@/g;
/** Said of passwords, and none. */
const ORDINARY =
  /^(?:wrong|incorrect|invalid|correct|expired|forgotten|reset|changed|required|unknown|none|empty|missing|below|above|attached|hidden|removed|here|same|right|fine|strong|weak|work\w*|does\w*|isn['’]?t|never|неверн\p{L}*|неправильн\p{L}*|невер\p{L}*|правильн\p{L}*|верн\p{L}*|истёк|истек|забыт|сброшен|изменён|изменен|нужен|неизвестен|пуст\p{L}*|ниже|выше|здесь|прежний|работает|подходит)[.,;!?)]*$/iu;
/** Put there instead of one. */
const STAND_IN =
  /^(?:[<[{].*|[*•·.…xX?_-]+[.,;]?|(?:your|my|the|new|ваш|мой|новый)?[ _-]?(?:password|пароль)[.,;]?)$/iu;

export function findPasswords(text: string): Secret[] {
  return [...named(text, NAMED), ...named(text, IN_ADDRESS)];
}

function named(text: string, pattern: RegExp): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: whole, 1: value = '' } of text.matchAll(pattern)) {
    if (ORDINARY.test(value) || STAND_IN.test(value)) continue;
    const start = index + whole.lastIndexOf(value);
    found.push({ kind: 'password', start, end: start + value.length });
  }
  return found;
}
