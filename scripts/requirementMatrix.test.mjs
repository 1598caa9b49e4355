import { describe, expect, it } from 'vitest';
import { printedRequirements, requirementsOf } from './requirementMatrix.mjs';

const table = '| chapter | meaning |\n|---|---|\n| V1 encoding, V2 validation | text |\n| V8 | ids |\n';
const requirements = `# Requirements
- no requirement, for it is in no chapter
## V1 Encoding
- Text is text.
  - \`a.test.ts\` is text
- Nothing else is.
  - Reason: there is nothing else.
## V2 Validation
- Everything is checked.
## V8 Authorization
- Ids are one's own.
  - \`b.test.ts\` no such test
`;

function of(tests) {
  return requirementsOf({ requirements, table, tests });
}

describe('the requirements', () => {
  it('are shown by the tests that they name, by file and part of the title', () => {
    const test = { file: 'a.test.ts', title: 'H001 it is text, always', result: 'passed' };
    const [first, second] = of([test, { ...test, file: 'c.test.ts' }]).rows;
    expect(first.shownBy).toEqual([{ file: 'a.test.ts', title: 'is text', tests: [test] }]);
    expect(second).toMatchObject({ chapter: 'V1', reason: 'there is nothing else.' });
  });

  it('that have neither test nor reason, and chapters that have none, are gaps', () => {
    expect(of([]).gaps).toEqual(['V2 Everything is checked.']);
    expect(requirementsOf({ requirements: '', table, tests: [] }).gaps).toEqual(['V1', 'V2', 'V8']);
  });

  it('tell a test that is not there, or failed', () => {
    const failed = { file: 'a.test.ts', title: 'is text', result: 'failed' };
    expect(of([failed]).missing).toMatchObject([{ file: 'b.test.ts', title: 'no such test' }]);
    expect(of([failed]).failed).toEqual(['V1 Text is text.']);
    expect(printedRequirements(of([failed]))).toContain('Named, but no test: b.test.ts no such test');
  });
});
