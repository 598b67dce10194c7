import type { Mail } from './send-mail.js';

/** What a message says about a case: as `announceCase` writes it. */
interface CaseMessage {
  type: string;
  data: Readonly<Record<string, string | null | undefined>>;
}

/** A message about a case as a plain mail. Like the message it holds nothing that a customer wrote. */
export function mailOfCase(body: string, to: string): Mail {
  const { type, data } = JSON.parse(body) as CaseMessage;
  const about = [data['rule'], data['touchpoint']].filter(Boolean).join(', ');
  const fixed = new Map([
    ['case.created', 'New case'],
    ['case.overdue', 'Case overdue'],
  ]);
  const news = fixed.get(type) ?? `Case ${data['status'] ?? 'changed'}`;
  const lines = Object.entries(data).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return { to, subject: `${news}: ${about}`, text: `${lines.join('\n')}\n` };
}
