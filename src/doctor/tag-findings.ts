import { defaultJourney, nameIn, placeOf, resolveStage } from '../journey/index.js';
import { said } from '../moment/asking.js';
import { good, open, type Finding } from './finding.js';
import type { DoctorWords } from './words/index.js';

/** Where on the usual journey the answers of a survey have their place. A site's own journey may know more. */
export function tagFindings(element: Element, { tags, sent, lang }: DoctorWords): Finding[] {
  const [stage, touchpoint] = [said(element, 'stage'), said(element, 'touchpoint')];
  const place = placeOf(defaultJourney, { stage: stage ?? null, touchpoint: touchpoint ?? null });
  const findings: Finding[] = [];
  if (stage && !resolveStage(defaultJourney, stage).known)
    findings.push(open(tags.unknown('stage', stage, place.nearestStage ?? undefined)));
  if (touchpoint && place.touchpoint?.known === false)
    findings.push(open(tags.unknown('touchpoint', touchpoint, place.touchpoint.nearest)));
  if (!stage && !touchpoint) findings.push(open(tags.missing));
  const known = [
    defaultJourney.stages.find(({ id }) => id === place.stage),
    defaultJourney.touchpoints.find(({ id }) => id === place.touchpoint?.id),
  ].flatMap((entry) => (entry ? [nameIn(entry.names, lang)] : []));
  if (known.length > 0) findings.push(good(tags.known(known.join(' › '))));
  return [...findings, open(sent)];
}
