import { html } from 'hono/html';
import { fill, inLanguage, type SurveyDefinition, type Text, type Words } from '../../survey/index.js';
import { honeypot } from './opens.js';
import { rowOf, type Row, type Step } from './scored.js';

/** What goes into a message, in one language. Each holds `placeholder` where the recipient's link goes. */
export interface Message {
  /** The question with everything that can be pressed, for a mail in HTML. */
  html: string;
  /** The same for a mail in plain text. */
  text: string;
  /** The question and the link, for an SMS. */
  sms: string;
}

export interface MessageOptions {
  words: Required<Words>;
  /** Name of the company, for the wording. */
  brand?: string | undefined;
  /** Stands for the recipient's link. Default `{link}`. */
  placeholder?: string | undefined;
}

/** The first question of a survey for mails and SMS; undefined when it cannot be answered by one press. */
export async function messageOf(
  definition: SurveyDefinition,
  { words, brand, placeholder = '{link}' }: MessageOptions,
): Promise<Message | undefined> {
  const row = rowOf(definition, words);
  if (!row) return undefined;
  const say = (text: Text): string => fill(inLanguage(text, words.lang), { brand });
  const view = { row, say, words, link: placeholder };
  return {
    html: (await markup(view)).toString().replace(/\n\s+/g, '\n'),
    text: plainText(view),
    sms: `${say(row.question.title)} ${placeholder}`,
  };
}

interface View {
  row: Row;
  say: (text: Text) => string;
  words: Required<Words>;
  link: string;
}

// Mail programs know neither style sheets nor flex: tables, and each style where it is needed.
const font = 'font-family:Arial,Helvetica,sans-serif;color:#1b1f24;';
const cell = 'border:1px solid #7d8590;background-color:#ffffff;';
const press = `display:block;${font}font-weight:bold;line-height:44px;mso-line-height-rule:exactly;text-align:center;text-decoration:none;`;
const hidden = 'display:none;max-height:0;overflow:hidden;font-size:0;line-height:0;mso-hide:all;';

function markup(view: View) {
  const { row, say, words, link } = view;
  const { lang, dir } = words;
  const side = dir === 'rtl' ? 'right' : 'left';
  const span = row.stacked ? 1 : row.steps.length;
  return html`<table
      role="presentation"
      lang="${lang}"
      dir="${dir}"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      border="0"
      style="width:100%;max-width:600px;border-collapse:collapse;"
    >
      <tr>
        <td
          colspan="${span}"
          align="${side}"
          style="padding:0 0 12px;${font}font-size:18px;font-weight:bold;line-height:26px;"
        >
          ${say(row.question.title)}
        </td>
      </tr>
      ${
        row.stacked
          ? row.steps.map((step) => stackedStep(step, view))
          : html`<tr>
              ${row.steps.map((step) => stepBeside(step, view))}
            </tr>`
      }
      ${row.stacked ? '' : ends(view)}
    </table>
    <div aria-hidden="true" style="${hidden}">
      <a href="${link}/${honeypot}" tabindex="-1" style="${hidden}">&#8203;</a>
    </div>`;
}

function stepBeside(step: Step, { row, say, link }: View) {
  const width = `${Math.floor(100 / row.steps.length)}%`;
  const words = say(step.words);
  const named = [step.sign, words].filter(Boolean).join(' – ');
  const size = /^\d+$/.test(step.sign) ? 16 : 24;
  return html`<td
    width="${width}"
    height="44"
    align="center"
    valign="middle"
    bgcolor="#ffffff"
    style="${cell}"
  >
    <a
      href="${link}/${encodeURIComponent(step.value)}"
      title="${named}"
      aria-label="${named}"
      style="${press}font-size:${size}px;"
      >${step.sign}</a
    >
  </td>`;
}

function stackedStep(step: Step, { say, link }: View) {
  return html`<tr>
    <td height="44" align="center" valign="middle" bgcolor="#ffffff" style="${cell}">
      <a href="${link}/${encodeURIComponent(step.value)}" style="${press}font-size:16px;"
        >${say(step.words)}</a
      >
    </td>
  </tr>`;
}

/** What the first and the last mean, below them. */
function ends({ row, say, words }: View) {
  const [first, last] = [row.steps[0], row.steps.at(-1)].map((step) => say(step?.words ?? ''));
  const [start, end] = words.dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const half = Math.floor(row.steps.length / 2);
  const style = `padding:6px 0 0;${font}font-size:14px;line-height:20px;`;
  return html`<tr>
    <td colspan="${half}" align="${start}" valign="top" style="${style}">${first}</td>
    <td colspan="${row.steps.length - half}" align="${end}" valign="top" style="${style}">${last}</td>
  </tr>`;
}

function plainText({ row, say, link }: View): string {
  const lines = row.steps.map(({ value, words }) => {
    const said = say(words);
    const number = /^\d+$/.test(value) ? value : '';
    return `${[number, said].filter(Boolean).join(' – ')}: ${link}/${encodeURIComponent(value)}`;
  });
  return [say(row.question.title), '', ...lines].join('\n');
}
