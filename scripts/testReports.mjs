// What the two runners write about tests, as one list of { file, title, result }.
import { relative } from 'node:path';

/** Vitest's JSON report. */
export function fromUnit(report, root) {
  return (report.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      file: relative(root, name),
      title: fullName,
      result: status,
    })),
  );
}

/** `vitest list --json`; its titles join the names of groups by " > ", the report's by a blank. */
export function fromListing(listed, root) {
  return listed.map(({ file, name }) => ({
    file: relative(root, file),
    title: name.replaceAll(' > ', ' '),
    result: 'not run',
  }));
}

/** Playwright's JSON report, or its listing, which has no results. */
export function fromBrowser(report) {
  return (report.suites ?? []).flatMap((suite) => specsOf(suite, []));
}

function specsOf(suite, groups) {
  const within = suite.title === suite.file ? groups : [...groups, suite.title];
  return [
    ...(suite.specs ?? []).map((spec) => ({
      file: `e2e/${spec.file}`,
      title: [...within, spec.title].join(' '),
      result: resultOf(spec),
    })),
    ...(suite.suites ?? []).flatMap((inner) => specsOf(inner, within)),
  ];
}

function resultOf(spec) {
  const results = spec.tests.flatMap((test) => test.results);
  if (results.length === 0) return 'not run';
  return spec.ok ? 'passed' : 'failed';
}
