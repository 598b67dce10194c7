import type { CoreWords } from '../survey/words.js';

/** Finnish. */
export default {
  lang: 'fi',
  dir: 'ltr',
  send: 'Lähetä',
  next: 'Tallenna ja jatka',
  back: 'Takaisin',
  close: 'Sulje',
  optional: 'vapaaehtoinen',
  thanks: 'Kiitos vastauksestasi.',
  keptOffline: 'Se on tallennettu tälle laitteelle ja lähetetään, kun olet verkossa.',
  failed: 'Vastaustasi ei voitu tallentaa. Se on yhä tässä.',
  rejected: 'Sivusto ei voinut ottaa vastaustasi vastaan. Se on yhä tässä.',
  retry: 'Yritä uudelleen',
  left: 'Merkkejä jäljellä: {n}',
  noPersonal: 'Älä kirjoita henkilötietoja.',
  needed: 'Valitse tai kirjoita vastaus.',
  tooLong: 'Lyhennä vastaustasi.',
  nps: {
    title: '{brand|Asiakaskysely}: kuinka todennäköisesti suosittelisit meitä ystävälle tai kollegalle?',
    low: 'En lainkaan todennäköisesti',
    high: 'Erittäin todennäköisesti',
    detractor: 'Mihin petyit eniten?',
    passive: 'Mikä olisi parantanut kokemusta?',
    promoter: 'Mistä pidät eniten?',
  },
} satisfies CoreWords;
