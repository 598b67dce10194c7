import type { JourneyReport } from '../../report/types.js';
import { nameOf } from '../place-names.js';
import type { Words } from '../words.js';
import { chainOf, type Link, type Station } from './chain.js';
import { scoreInWords } from './score-words.js';

/** In pixels: sharp on a slide. */
export const pictureSize = { width: 2400, height: 1200 };

/** What is drawn with; a canvas has it, and a test can note it down. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'fillRect'
  | 'fillText'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'rect'
  | 'closePath'
  | 'fill'
  | 'stroke'
>;

interface Frame {
  words: Words;
  left: number;
  width: number;
}

const ink = {
  paper: '#fbfaf7',
  zone: '#f3f0ea',
  text: '#1b1d22',
  soft: '#5b5e66',
  line: '#b3b0a9',
  accent: '#24469c',
};
const edge = 80;
const [best, worst, floor] = [340, 800, 900];
const family = 'system-ui, "Segoe UI", Roboto, sans-serif';

/** Draws the journey line with its names, and says of what and when. */
export function drawJourney(pen: Pen, { report, words }: { report: JourneyReport; words: Words }): void {
  pen.fillStyle = ink.paper;
  pen.fillRect(0, 0, pictureSize.width, pictureSize.height);
  write(pen, words.title, { x: edge, y: 130, size: 64, weight: 600 });
  write(pen, aboutIn(report, words), { x: edge, y: 185, size: 30, colour: ink.soft });
  const width = (pictureSize.width - 2 * edge) / report.stages.length;
  chainOf(report).forEach((link, index) => {
    const frame = { words, left: edge + index * width, width };
    drawStage(pen, link, { ...frame, name: stageName(report, index, words) });
  });
  write(pen, words.map.howHigh, { x: edge, y: pictureSize.height - 60, size: 26, colour: ink.soft });
}

function aboutIn({ responses, generatedAt, method }: JourneyReport, words: Words): string {
  const filters = Object.entries(method.filters).map(
    ([name, value]) => `${words.filters.names[name] ?? name}: ${value}`,
  );
  const count = words.responses(responses, words.number(responses));
  return [count, words.day(generatedAt.slice(0, 10)), ...filters].join(' · ');
}

function stageName({ stages }: JourneyReport, index: number, words: Words): string {
  const stage = stages[index];
  return stage ? nameOf(stage, words) : '';
}

function drawStage(pen: Pen, { stations, pieces }: Link, frame: Frame & { name: string }): void {
  const { left, width, name } = frame;
  pen.fillStyle = ink.zone;
  pen.fillRect(left + 4, 240, width - 8, 840);
  write(pen, name, { x: left + 28, y: 300, size: 34, weight: 600 });
  stroke(pen, { colour: ink.line, width: 2 }, [left + 4, floor], [left + width - 4, floor]);
  for (const { from, to, main } of pieces) {
    const look = { colour: main ? ink.accent : ink.line, width: main ? 6 : 3 };
    stroke(pen, look, [left + from.x * width, height(from.y)], [left + to.x * width, height(to.y)]);
  }
  stations.filter(({ y }) => y === null).forEach((station) => drawHole(pen, station, frame));
  stations
    .filter(({ y }) => y !== null)
    .forEach((station, row) => drawStation(pen, station, { ...frame, row }));
}

function drawHole(pen: Pen, { stop, x }: Station, { left, width }: Frame): void {
  pen.beginPath();
  pen.arc(left + x * width, floor, stop.state === 'no_survey' ? 7 : 10, 0, 2 * Math.PI);
  outline(pen);
}

/** Names stand below the floor in three rows by turns, so that neighbours do not meet. */
function drawStation(
  pen: Pen,
  { stop, x, y, low, high }: Station,
  { words, left, width, row }: Frame & { row: number },
): void {
  if (!stop.score || y === null) return;
  const at = left + x * width;
  if (low !== null && high !== null)
    stroke(pen, { colour: ink.soft, width: 3 }, [at, height(low)], [at, height(high)]);
  mark(pen, { unit: stop.score.unit, at, y: height(y) });
  const value = scoreInWords(stop.score, words)?.value ?? '';
  const above = height(Math.max(y, high ?? y)) - 18;
  write(pen, value, { x: at, y: above, size: 32, weight: 600, align: 'center' });
  write(pen, nameOf(stop, words), { x: at, y: floor + 60 + (row % 3) * 42, size: 26, align: 'center' });
}

function mark(pen: Pen, { unit, at, y }: { unit: string; at: number; y: number }): void {
  pen.beginPath();
  if (unit === 'nps') pen.arc(at, y, 13, 0, 2 * Math.PI);
  else if (unit === 'top2') pen.rect(at - 12, y - 12, 24, 24);
  else {
    pen.moveTo(at, y - 17);
    pen.lineTo(at + 17, y);
    pen.lineTo(at, y + 17);
    pen.lineTo(at - 17, y);
    pen.closePath();
  }
  pen.fillStyle = ink.accent;
  pen.fill();
}

function outline(pen: Pen): void {
  pen.fillStyle = ink.zone;
  pen.strokeStyle = ink.soft;
  pen.lineWidth = 3;
  pen.fill();
  pen.stroke();
}

type Spot = readonly [x: number, y: number];

function stroke(pen: Pen, look: { colour: string; width: number }, from: Spot, to: Spot): void {
  pen.strokeStyle = look.colour;
  pen.lineWidth = look.width;
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
}

interface Writing {
  x: number;
  y: number;
  size: number;
  weight?: number;
  colour?: string;
  align?: CanvasTextAlign;
}

function write(pen: Pen, text: string, { x, y, size, weight = 400, colour, align = 'left' }: Writing): void {
  pen.font = `${weight} ${size}px ${family}`;
  pen.fillStyle = colour ?? ink.text;
  pen.textAlign = align;
  pen.fillText(text, x, y);
}

function height(place: number): number {
  return worst - place * (worst - best);
}
