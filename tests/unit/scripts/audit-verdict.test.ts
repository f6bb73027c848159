import { expect, test } from 'vitest';
import { auditVerdict } from '../../../scripts/audit-verdict.mjs';

const ADVISORY = 'https://advisories.example/weak-1';
const report = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities });
const weak = {
  lib: { name: 'lib', via: [{ severity: 'high', title: 'Runs what it reads', url: ADVISORY }] },
  app: { name: 'app', via: ['lib'] },
};

test('a report without findings is clean', () => {
  expect(auditVerdict(report({}))).toEqual({ state: 'clean', lines: [] });
});

test('each advisory is a finding once, with its address', () => {
  expect(auditVerdict(report(weak))).toEqual({
    state: 'found',
    lines: [`lib: high: Runs what it reads ${ADVISORY}`],
  });
});

test('an advisory with an explanation is none', () => {
  expect(auditVerdict(report(weak), { [ADVISORY]: 'Only the linter reads.' }).state).toBe('clean');
});

test.each([
  ['no answer', '', 'no JSON'],
  ['a page of a proxy', '<html>Bad gateway</html>', 'no JSON'],
  [
    'a service that refuses',
    '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":""}}',
    '405',
  ],
  ['a report with an error', '{"vulnerabilities":{},"error":{"summary":"timed out"}}', 'timed out'],
  ['null', 'null', 'no report'],
])('%s is unchecked, never clean', (_, answer, reason) => {
  const { state, lines } = auditVerdict(answer);
  expect(state).toBe('unchecked');
  expect(lines.join()).toContain(reason);
});
