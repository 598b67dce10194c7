import type { MoreWords } from '../../survey/words.js';

/** Icelandic. */
export default {
  unknown: 'Veldu eitt af svörunum sem sjást.',
  badEmail: 'Skrifaðu netfang eins og nafn@example.com.',
  consentNeeded: 'Hakaðu í reitinn svo að við megum hafa samband, eða tæmdu innsláttarreitinn.',
  contactNeeded: 'Skrifaðu hvernig við náum í þig, eða taktu hakið af.',
  tell: 'Segðu okkur nánar frá',
  email: 'Netfang',
  phone: 'Sími',
  name: 'Nafn',
  consent: 'Þið megið hafa samband við mig vegna þessara skilaboða.',
  privacy: 'Svona förum við með persónuupplýsingar',
  agreementNeeded: 'Hakaðu í reitinn til að halda áfram.',
  tooFew: 'Veldu fleiri.',
  tooMany: 'Veldu færri.',
  rowsNeeded: 'Svaraðu í hverri línu.',
  badNumber: 'Skrifaðu tölu, til dæmis 12.',
  badDate: 'Skrifaðu dagsetningu, til dæmis 2026-01-31.',
  outOfRange: 'Veldu gildi innan markanna.',
} satisfies MoreWords;
