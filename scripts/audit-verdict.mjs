/** What the answer of `npm audit --json` means. */

/**
 * One of three: `clean`, `found` (with a line for each finding) or `unchecked` (with the reason). Whatever is not a
 * report is `unchecked`: silence of the service must never pass for a clean bill. `explained` maps the address of an
 * advisory to why it does not concern what ships.
 */
export function auditVerdict(answer, explained = {}) {
  let report;
  try {
    report = JSON.parse(answer);
  } catch {
    return { state: 'unchecked', lines: ['the answer is no JSON'] };
  }
  const isReport = typeof report?.vulnerabilities === 'object' && report.vulnerabilities !== null;
  if (!isReport || report.error !== undefined) {
    return { state: 'unchecked', lines: [String(report?.message ?? report?.error?.summary ?? 'no report')] };
  }
  const lines = [...new Set(Object.values(report.vulnerabilities).flatMap(findings))].filter(
    (line) => !Object.keys(explained).some((address) => line.includes(address)),
  );
  return lines.length === 0 ? { state: 'clean', lines } : { state: 'found', lines };
}

/** A package may be concerned by advisories of its own, or through packages that it needs (given by name). */
function findings({ name, via }) {
  return via
    .filter((cause) => typeof cause === 'object')
    .map(({ severity, title, url }) => `${name}: ${severity}: ${title} ${url}`);
}
