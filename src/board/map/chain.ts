import type { JourneyReport, Score } from '../../report/types.js';
import { placeOnScale } from './place-on-scale.js';
import { stopsOf, type Stop } from './stops.js';

/** A touchpoint on the line. */
export interface Station {
  readonly stop: Stop;
  /** From the start of its stage (0) to its end (1). */
  readonly x: number;
  /** From the worst (0) to the best (1) of its own scale. Null where nothing is measured. */
  readonly y: number | null;
  /** The interval, on the same scale. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A piece of a line that joins touchpoints asked alike, cut at the ends of the stage. */
export interface Piece {
  readonly family: string;
  /** True for the line that joins most touchpoints. */
  readonly main: boolean;
  readonly from: Point;
  readonly to: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One stage of the line. */
export interface Link {
  readonly stage: string;
  readonly stations: readonly Station[];
  readonly pieces: readonly Piece[];
}

/** How much wider a measured touchpoint stands than one without a score. */
const roomForScore = 5;

/** The journey as a line: a link for each stage, stations at the height of their score. */
export function chainOf(report: JourneyReport): Link[] {
  const links = report.stages.map((stage) => ({
    stage: stage.id,
    stations: stationsOf(stopsOf(stage, report)),
  }));
  const pieces = piecesOf(links.map(({ stations }) => stations));
  return links.map((link, index) => ({ ...link, pieces: pieces.map((line) => cut(line, index)).flat() }));
}

/** Touchpoints with the same are asked alike, and only they may be compared. */
export function familyOf({ kind, measure, unit }: Pick<Score, 'kind' | 'measure' | 'unit'>): string {
  return JSON.stringify([unit, kind, measure]);
}

function stationsOf(stops: readonly Stop[]): Station[] {
  const room = stops.map(({ score }) => (score ? roomForScore : 1));
  const all = room.reduce((sum, width) => sum + width, 0);
  return stops.map((stop, index) => {
    const before = room.slice(0, index).reduce((sum, width) => sum + width, 0);
    const on = (figure: number | null) => (stop.score ? placeOnScale(stop.score, figure) : null);
    return {
      stop,
      x: (before + (room[index] ?? 1) / 2) / all,
      y: on(stop.score?.value ?? null),
      low: on(stop.score?.interval?.low ?? null),
      high: on(stop.score?.interval?.high ?? null),
    };
  });
}

/** Lines through the whole journey, a stage being 1 wide; the line that joins most stations first. */
function piecesOf(stages: readonly (readonly Station[])[]): Piece[] {
  const families = new Map<string, Point[]>();
  stages.forEach((stations, index) => {
    for (const { stop, x, y } of stations) {
      if (!stop.score || y === null) continue;
      const family = familyOf(stop.score);
      families.set(family, [...(families.get(family) ?? []), { x: index + x, y }]);
    }
  });
  const sorted = [...families].toSorted(([, one], [, other]) => other.length - one.length);
  return sorted.flatMap(([family, points], rank) =>
    points.slice(1).map((to, index) => ({ family, main: rank === 0, from: points[index] ?? to, to })),
  );
}

/** What of a piece lies within a stage. */
function cut({ from, to, ...piece }: Piece, stage: number): Piece[] {
  if (to.x <= stage || from.x >= stage + 1) return [];
  const at = (x: number): Point => {
    const inside = Math.min(stage + 1, Math.max(stage, x));
    return { x: inside - stage, y: from.y + ((inside - from.x) / (to.x - from.x)) * (to.y - from.y) };
  };
  return [{ ...piece, from: at(from.x), to: at(to.x) }];
}
