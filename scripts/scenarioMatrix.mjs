// Scenarios against tests: pure, so that it can be tested itself.

const ID = /\b([SH])(\d{3})(?:[–-]\1?(\d{3}))?\b/g;
const SCENARIO = /^- ([SH]\d{3}) (.+)$/gm;
const ANSWER = /^- ([SH]\d{3})(?:[–-][SH]?(\d{3}))?: (.+)$/gm;

/**
 * Each scenario with the tests that cite it in their titles and, where there is one, the line that answers for it.
 *
 * @param {object} of `scenarios`: the text that numbers them; `answers`: the text that says by what else one is covered;
 *   `tests` and `results`: lists of { file, title, result }, the latter as far as tests were run
 */
export function matrixOf({ scenarios, answers, tests, results }) {
  const ended = new Map(results.map(({ file, title, result }) => [`${file} ${title}`, result]));
  const citing = new Map();
  for (const { file, title, result } of tests) {
    const test = { file, title, result: ended.get(`${file} ${title}`) ?? result };
    for (const id of citedBy(title)) citing.set(id, [...(citing.get(id) ?? []), test]);
  }
  const answered = answersOf(answers);
  const rows = [...scenarios.matchAll(SCENARIO)].map(([, id, what]) => ({
    id,
    what,
    tests: citing.get(id) ?? [],
    answer: answered.get(id),
  }));
  const numbers = new Set(rows.map(({ id }) => id));
  return {
    rows,
    gaps: rows.filter((row) => row.tests.length === 0 && row.answer === undefined).map(({ id }) => id),
    failed: rows.filter((row) => row.tests.some(isFailed)).map(({ id }) => id),
    unknown: [...citing.keys()].filter((id) => !numbers.has(id)),
  };
}

/** The numbers in a title; "S036–S039" names four. */
export function citedBy(title) {
  const ids = [...title.matchAll(ID)].flatMap(([, kind, from, to]) => range(kind, from, to));
  return [...new Set(ids)];
}

/** The table as text; `brief` leaves out the titles of tests. */
export function printed({ rows, gaps, failed, unknown }, { brief = false } = {}) {
  const table = rows.flatMap((row) => (brief ? [] : [...linesOf(row), '']));
  const tests = new Set(rows.flatMap((row) => row.tests.map(({ file, title }) => `${file} ${title}`)));
  return [
    ...table,
    `${rows.length} scenarios, ${rows.length - gaps.length} covered, by ${tests.size} tests`,
    `Without a test or an answer: ${listed(gaps)}`,
    `With a failed test: ${listed(failed)}`,
    `Cited, but no scenario: ${listed(unknown)}`,
  ].join('\n');
}

function linesOf({ id, what, tests, answer }) {
  return [
    `${id} ${what}`,
    ...tests.map(({ file, title, result }) => `  ${result.padEnd(8)} ${file} › ${title}`),
    ...(answer === undefined ? [] : [`  answered ${answer}`]),
    ...(answer === undefined && tests.length === 0 ? ['  GAP'] : []),
  ];
}

function answersOf(text) {
  return new Map(
    [...text.matchAll(ANSWER)].flatMap(([, id, to, answer]) =>
      range(id.slice(0, 1), id.slice(1), to).map((one) => [one, answer]),
    ),
  );
}

function range(kind, from, to = from) {
  const count = Math.max(1, Number(to) - Number(from) + 1);
  return Array.from({ length: count }, (_, at) => kind + String(Number(from) + at).padStart(3, '0'));
}

function isFailed({ result }) {
  return result === 'failed';
}

function listed(ids) {
  return ids.length === 0 ? 'none' : ids.join(' ');
}
