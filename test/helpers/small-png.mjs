import { crc32, deflateSync } from 'node:zlib';

/** Colours are rounded to so much: half the size, and no difference that the eye can see. */
const step = 4;

/**
 * Writes a picture as a small PNG of 24 bits, without transparency. `pixels` is RGBA as a canvas gives
 * it. PNG Specification, third edition (W3C, 2025), section 5.
 */
export function smallPng({ width, height, pixels }) {
  const row = 1 + width * 3; // Each row begins with its filter: 0, none.
  const rows = Buffer.alloc(height * row);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++)
        rows[y * row + 1 + x * 3 + channel] = rounded(pixels[(y * width + x) * 4 + channel]);
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function rounded(value) {
  return Math.min(255, Math.round(value / step) * step);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
