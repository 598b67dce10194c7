import type { Finding, Level } from '../conform/index.js';

/** One check in a line, and what to mend in four more. */
export function findingInLines({ name, level, rule, outcome, fault }: Finding): string {
  const lines = [`${outcome.padEnd(8)}  ${level.padEnd(11)}  ${name.padEnd(16)}  ${rule}`];
  if (fault) {
    lines.push(`    sent      ${fault.sent}`, `    expected  ${fault.expected}`);
    lines.push(`    came      ${fault.came}`, `    to mend   ${fault.mend}`);
  }
  return lines.join('\n');
}

/** How many of each level passed, and what that means. */
export function sumInLines(findings: readonly Finding[]): string {
  const verdict = holds(findings, 'required')
    ? 'The endpoint holds the contract.'
    : 'The endpoint does not hold the contract: answers may be lost, doubled or stuck.';
  return `\n${sumOf(findings, 'required')}\n${sumOf(findings, 'recommended')}\n${verdict}`;
}

function sumOf(findings: readonly Finding[], level: Level): string {
  const counts = (['passed', 'failed', 'left out'] as const).map((outcome) => {
    const some = findings.filter((finding) => finding.level === level && finding.outcome === outcome);
    return `${some.length} ${outcome}`;
  });
  return `${level.padEnd(11)}  ${counts.join(', ')}`;
}

function holds(findings: readonly Finding[], level: Level): boolean {
  return findings.every((finding) => finding.level !== level || finding.outcome === 'passed');
}
