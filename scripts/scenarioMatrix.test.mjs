import { describe, expect, it } from 'vitest';
import { citedBy, matrixOf, printed } from './scenarioMatrix.mjs';

const scenarios = '- S001 one thing\n- S002 another\n- H001 a third\n- H002 a fourth, as H001\n';

function of(tests, answers = '', results = []) {
  return matrixOf({ scenarios, answers, tests, results });
}

function test(title, result = 'passed') {
  return { file: 'a.test.ts', title, result };
}

describe('the matrix', () => {
  it.each([
    ['S001 it holds', ['S001']],
    ['S001 H002 both hold', ['S001', 'H002']],
    ['S036–S039 each', ['S036', 'S037', 'S038', 'S039']],
    ['H001-H003 each', ['H001', 'H002', 'H003']],
    ['HS001 XS0011 C56 nothing', []],
  ])('reads the numbers of a title, case %#', (title, ids) => {
    expect(citedBy(title)).toEqual(ids);
  });

  it('names what no test cites and no line answers for', () => {
    expect(of([test('S001 x'), test('H001 y')]).gaps).toEqual(['S002', 'H002']);
    expect(of([test('S001–S002 x')], '- H001–H002: there is no such thing here').gaps).toEqual([]);
  });

  it('takes the result of the run, and fails by a failed test', () => {
    const results = [test('S001 x', 'failed')];
    const matrix = of([test('S001 x', 'not run'), test('S001 z', 'not run')], '', results);
    expect(matrix.failed).toEqual(['S001']);
    expect(matrix.rows[0]?.tests.map(({ result }) => result)).toEqual(['failed', 'not run']);
  });

  it('names numbers that no scenario has', () => {
    expect(of([test('S555 x')]).unknown).toEqual(['S555']);
  });

  it('prints scenario, test and result', () => {
    const text = printed(of([test('S001 x')], '- S002: the other'));
    expect(text).toContain('S001 one thing\n  passed   a.test.ts › S001 x');
    expect(text).toContain('S002 another\n  answered the other');
    expect(text).toContain('Without a test or an answer: H001 H002');
  });
});
