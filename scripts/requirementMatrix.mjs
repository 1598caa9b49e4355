// Security requirements (docs/asvs.md) against tests: pure, so that it can be tested itself.

const CHAPTER = /^## (V\d+) (.+)$/;
const REQUIREMENT = /^- (.+)$/;
const SHOWN_BY = /^ {2}- `([^`]+)` (.+)$/;
const REASON = /^ {2}- Reason: (.+)$/;

/**
 * Each requirement with the tests that it names, by file and by how the title goes on, or with a reason why there is none.
 *
 * @param {object} of `requirements`: docs/asvs.md; `table`: the text whose rows name the chapters that apply; `tests`: a
 *   list of { file, title, result }
 */
export function requirementsOf({ requirements, table, tests }) {
  const rows = rowsOf(requirements).map((row) => ({
    ...row,
    shownBy: row.named.map((name) => ({ ...name, tests: tests.filter((test) => isNamed(test, name)) })),
  }));
  const chapters = new Set(rows.map(({ chapter }) => chapter));
  return {
    rows,
    gaps: [
      ...chaptersIn(table).filter((chapter) => !chapters.has(chapter)),
      ...rows.filter(({ named, reason }) => named.length === 0 && !reason).map(labelOf),
    ],
    missing: rows.flatMap(({ shownBy }) => shownBy.filter(({ tests: { length } }) => length === 0)),
    failed: rows.filter((row) => row.shownBy.some((name) => name.tests.some(isFailed))).map(labelOf),
  };
}

/** The account as text. */
export function printedRequirements({ rows, gaps, missing, failed }) {
  return [
    `${rows.length} security requirements, ${rows.filter(({ reason }) => reason).length} of them by a reason`,
    `Without a test or a reason: ${listed(gaps)}`,
    `Named, but no test: ${listed(missing.map(({ file, title }) => `${file} ${title}`))}`,
    `With a failed test: ${listed(failed)}`,
  ].join('\n');
}

function rowsOf(text) {
  const rows = [];
  let chapter = null;
  for (const line of text.split('\n')) {
    chapter = line.startsWith('#') ? (CHAPTER.exec(line)?.[1] ?? null) : chapter;
    const what = chapter && REQUIREMENT.exec(line)?.[1];
    if (what) rows.push({ chapter, what, named: [], reason: null });
    const row = chapter && rows.at(-1);
    const [, file, title] = SHOWN_BY.exec(line) ?? [];
    if (row && file) row.named.push({ file, title });
    else if (row) row.reason ??= REASON.exec(line)?.[1] ?? null;
  }
  return rows;
}

/** "| V1 encoding, V2 validation | … |" names two. */
function chaptersIn(table) {
  return [...table.matchAll(/^\| (V\d[^|]*)\|/gm)].flatMap(([, cell]) => cell.match(/\bV\d+\b/g) ?? []);
}

function isNamed({ file, title }, name) {
  return file === name.file && title.includes(name.title);
}

function isFailed({ result }) {
  return result === 'failed';
}

function labelOf({ chapter, what }) {
  return `${chapter} ${what}`;
}

function listed(items) {
  return items.length === 0 ? 'none' : items.join('; ');
}
