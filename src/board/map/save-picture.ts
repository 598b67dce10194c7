import type { JourneyReport } from '../../report/types.js';
import type { Words } from '../words.js';
import { drawJourney, pictureSize } from './draw-journey.js';

/** Saves the journey line as a PNG. Drawn by hand: a strict policy lets no picture of ours be loaded. */
export function savePicture(report: JourneyReport, words: Words): void {
  const canvas = document.createElement('canvas');
  canvas.width = pictureSize.width;
  canvas.height = pictureSize.height;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  drawJourney(pen, { report, words });
  canvas.toBlob((blob) => {
    if (blob) download(blob, `${words.title} ${report.generatedAt.slice(0, 10)}.png`);
  }, 'image/png');
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
