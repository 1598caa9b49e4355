import { describe, expect, it, test } from 'vitest';
import { archiveText } from '../../i18n/en/archive.ts';
import { archive as russian } from '../../i18n/ru/archive.ts';
import { MAX_TICKETS, openAct } from '../../outbox/archiveAct.ts';
import type { ArchiveAct, Fate, HeldBackReason } from '../../outbox/archiveAct.ts';
import { rowOf, rowsOf } from '../selection/testRows.ts';
import { accountOf } from './account.ts';
import { accountTitle, reasonLine, retryWords } from './accountWords.ts';
import { chooseToArchive, isAllGoing } from './choice.ts';

/** An act that is over, with a ticket for each fate. */
function ended(fates: readonly Fate[], why: HeldBackReason | null = null): ArchiveAct {
  const held = openAct(
    'a1',
    0,
    rowsOf(1, fates.length).map(({ id, subject, lastMessageAt, lastMessageText, unread }) => {
      return { id, subject, seen: { lastMessageAt, lastMessageText, unread } };
    }),
    7_000,
  );
  const tickets = held.tickets.map((ticket, index) => ({ ...ticket, fate: fates[index] ?? 'archived' }));
  return { ...held, tickets, stage: { name: 'over', at: 1, why, refusal: null } };
}

const english = archiveText.english;

describe('what came of it in words', () => {
  it.each([
    [['archived'], null, '1 ticket archived', ''],
    [['archived', 'archived'], null, '2 tickets archived', ''],
    [['archived', 'archived', 'inProgress', 'inProgress'], null, '2 archived, 2 stayed: in progress', ''],
    [['archived', 'answered'], null, '1 archived, 1 stayed: a new answer came', 'Archive it all the same'],
    [['answered', 'answered'], null, 'None archived, 2 stayed: a new answer came', 'Archive all 2 the same'],
    [
      ['archived', 'refused', 'refused'],
      null,
      '1 archived, 2 stayed: not taken by the panel',
      'Archive the other 2',
    ],
    [
      ['notArrived', 'notArrived'],
      null,
      'None archived, 2 stayed: did not reach the panel',
      'Archive 2 again',
    ],
    [['archived', 'notSent'], 'stopped', '1 archived, 1 stayed: stopped', 'Archive the other 1'],
    [['notSent'], 'session', 'None archived, 1 stayed: the session had ended', 'Archive 1 again'],
    [['notSent'], null, 'None archived, 1 stayed: the connection was lost', 'Archive 1 again'],
    [
      ['archived', 'unknown'],
      null,
      '1 archived, 1 not known: the lists could not be read',
      'Archive the other 1',
    ],
    [['archived', 'gone'], null, '1 archived, 1 not known: in neither list any more', ''],
    [
      ['archived', 'inProgress', 'refused', 'unknown'],
      null,
      '1 archived, 2 stayed, 1 not known',
      'Archive the other 2',
    ],
  ] as const)('%j (%s)', (fates, why, title, retry) => {
    const act = ended(fates, why);
    const account = accountOf(act);
    expect(accountTitle(english, act)).toBe(title);
    expect(account.retriable > 0 ? retryWords(english, account) : '').toBe(retry);
  });

  it('names each ticket that is not in the archive once, what needs the customer first', () => {
    const { groups } = accountOf(ended(['gone', 'inProgress', 'archived', 'answered', 'notSent'], 'offline'));
    expect(groups.map(({ reason, tickets }) => [reason, tickets.map(({ id }) => id)])).toEqual([
      ['answered', [4]],
      ['inProgress', [2]],
      ['offline', [5]],
      ['gone', [1]],
    ]);
  });

  it('has words for every reason in both languages', () => {
    const fates: Fate[] = ['inProgress', 'answered', 'refused', 'notArrived', 'gone', 'unknown'];
    const reasons: HeldBackReason[] = ['stopped', 'offline', 'network', 'session', 'panel'];
    const acts = [...fates.map((fate) => ended([fate])), ...reasons.map((why) => ended(['notSent'], why))];
    for (const act of acts) {
      for (const words of [english, russian]) {
        expect(accountTitle(words, act)).toMatch(/: \S/);
        const [group] = accountOf(act).groups;
        expect(group && reasonLine(words, group.reason, '')).toMatch(/\S:$/);
      }
    }
    expect(reasonLine(english, 'refused', 'Not now')).toBe('Not taken by the panel, which says: “Not now”');
  });
});

describe('before it', () => {
  const busy = rowOf(8, { isArchivable: false, status: { code: 'inProgress', caption: '' } });
  const fresh = rowOf(9, { isArchivable: false, status: { code: 'new', caption: '' } });
  const odd = rowOf(7, { isArchivable: false, status: { code: 'unknown', caption: 'Frozen' } });

  it('C43, N2 who can go, who is in progress and whom the panel does not let go are told apart', () => {
    const choice = chooseToArchive([...rowsOf(1, 5), busy, fresh, odd]);
    expect(choice).toEqual({ going: rowsOf(1, 5), busy: [busy, fresh], barred: [odd], beyond: 0 });
    expect(isAllGoing(choice)).toBe(false);
  });

  it('nothing is asked where all can go, and nothing goes where none can', () => {
    expect(isAllGoing(chooseToArchive(rowsOf(1, 3)))).toBe(true);
    expect(isAllGoing(chooseToArchive([busy]))).toBe(false);
    expect(isAllGoing(chooseToArchive([]))).toBe(false);
  });

  it('more than go at once are counted, not dropped in silence', () => {
    const choice = chooseToArchive(rowsOf(1, MAX_TICKETS + 3));
    expect([choice.going.length, choice.beyond, isAllGoing(choice)]).toEqual([MAX_TICKETS, 3, false]);
  });
});

test('the title before says who can go', () => {
  expect(english.beforeTitle(7, 5, english.areBusy(2))).toBe('7 selected: 5 can go, 2 are in progress');
  expect(english.beforeTitle(1, 0, english.areBusy(1))).toBe('1 selected: none can go, 1 is in progress');
});
