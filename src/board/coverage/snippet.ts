import type { PlaceId } from '../../report/weakest-link-types.js';

/** What to paste to ask a ready-made survey at a touchpoint, with this collector's own addresses. */
export function snippetAt(
  { stage, touchpoint, survey }: PlaceId & { survey: string },
  address: string,
): string {
  const at = (path: string) => new URL(path, address).href;
  const link = at(`s/${survey}?${new URLSearchParams({ stage, touchpoint }).toString()}`);
  return `<script src="${at('dist/kundresa.js')}" async></script>
<div data-survey="${survey}" data-stage="${stage}" data-touchpoint="${touchpoint}" data-endpoint="${at('responses')}">
  <a href="${link.replaceAll('&', '&amp;')}">Tell us what you think</a>
</div>`;
}
