import type { Random } from './seeded-random.js';

/** What a comment is about. */
export type CommentTopic = 'site' | 'product' | 'checkout' | 'delivery' | 'service' | 'returns' | 'other';

/** A language that the customers of the made-up shop write in. */
export type CommentLanguage = 'sv' | 'en';

/**
 * A comment as customers write them, for a good or a bad experience. `{n}`, `{lamp}` and `{place}` are
 * filled in, and now and then a second sentence follows, so that few are the same.
 */
export function demoComment(
  random: Random,
  { topic, language, good }: { topic: CommentTopic; language: CommentLanguage; good: boolean },
): string {
  const kind = good ? 'good' : 'bad';
  const first = random.pick(about[topic][language][kind]);
  const second = random.chance(0.35) ? ` ${random.pick(endings[language][kind])}` : '';
  return `${first}${second}`
    .replace('{n}', String(2 + Math.floor(random.next() * 6)))
    .replace('{lamp}', random.pick(lamps[language]))
    .replace('{place}', random.pick(places));
}

type Sayings = Readonly<Record<CommentLanguage, Readonly<Record<'good' | 'bad', readonly string[]>>>>;

const lamps = {
  sv: ['sänglampan', 'golvlampan', 'taklampan', 'läslampan', 'fönsterlampan', 'bordslampan'],
  en: ['bedside lamp', 'floor lamp', 'pendant', 'reading lamp', 'window lamp', 'desk lamp'],
} as const;

const places = ['Umeå', 'Lund', 'Visby', 'Borås', 'Falun', 'Kalmar', 'Luleå', 'Nacka'];

const endings: Sayings = {
  sv: {
    good: ['Handlar gärna igen.', 'Tack!', 'Fortsätt så.', 'Har tipsat en granne.', 'Toppen.'],
    bad: [
      'Synd, för jag gillar er annars.',
      'Tråkigt.',
      'Hoppas att det blir bättre.',
      'Jag tvekar att beställa igen.',
    ],
  },
  en: {
    good: ['Will buy again.', 'Thank you!', 'Keep it up.', 'Told my sister about you.', 'Great.'],
    bad: [
      'A pity, as I like the shop otherwise.',
      'Disappointing.',
      'Please sort this out.',
      'Not sure I will order again.',
    ],
  },
};

const about: Readonly<Record<CommentTopic, Sayings>> = {
  site: {
    sv: {
      good: [
        'Lätt att hitta {lamp} jag letade efter.',
        'Fin sida och tydliga priser.',
        'Bra bilder, man ser hur ljuset faller.',
        'Snabb och ren sida, också i mobilen.',
      ],
      bad: [
        'Hittade inte frakten förrän i kassan.',
        'Sökningen ger allt möjligt när man skriver {lamp}.',
        'Går inte att filtrera på sockel.',
        'För många rutor som hoppar upp.',
        'Måtten saknas på flera lampor.',
      ],
    },
    en: {
      good: [
        'Found the {lamp} within a minute.',
        'Clean pages and clear prices.',
        'The photos show how the light really looks.',
        'Works well on my phone.',
      ],
      bad: [
        'Could not see the cost of delivery before the checkout.',
        'Search shows everything but the {lamp}.',
        'No way to filter by socket.',
        'Too many boxes popping up.',
        'Measurements are missing on several lamps.',
      ],
    },
  },
  product: {
    sv: {
      good: [
        'Jag är jättenöjd med {lamp}, varmt och fint ljus.',
        'Bättre kvalitet än jag trodde.',
        'Precis som på bilden.',
        'Lätt att montera, tog {n} minuter.',
      ],
      bad: [
        'Jag tycker att {lamp} surrar lite.',
        'Sladden är för kort.',
        'Färgen var inte som på bilden.',
        'Anvisningen fanns bara på engelska.',
        'En skruv saknades.',
      ],
    },
    en: {
      good: [
        'Very happy with the {lamp}, a warm light.',
        'Better quality than I expected.',
        'Looks just like the picture.',
        'Took {n} minutes to put together.',
      ],
      bad: [
        'The {lamp} hums a little.',
        'The cord is too short.',
        'The colour is not that of the picture.',
        'One screw was missing.',
        'The instructions are hard to follow.',
      ],
    },
  },
  checkout: {
    sv: {
      good: ['Gick fort att betala.', 'Enkelt, {n} klick och klart.', 'Bra att man slipper skapa konto.'],
      bad: [
        'Rabattkoden fungerade inte.',
        'Jag fick börja om {n} gånger när betalningen hängde sig.',
        'Varför måste jag ange personnummer?',
        'Svårt att ändra adressen.',
      ],
    },
    en: {
      good: ['Paying was quick.', 'Easy, {n} clicks and done.', 'Glad I did not have to make an account.'],
      bad: [
        'The discount code did not work.',
        'Had to start over {n} times as the payment froze.',
        'Changing the address was hard.',
        'Could not pay with my card at first.',
      ],
    },
  },
  delivery: {
    sv: {
      good: [
        'Kom dagen efter, helt och fint packat.',
        'Budet ringde innan, perfekt.',
        'Snabbt till {place}.',
        'Bra spårning hela vägen.',
      ],
      bad: [
        'Paketet kom {n} dagar för sent och ingen sa något.',
        'Spårningen stod stilla i {n} dagar.',
        'Jag fick hämta {lamp} i {place} fast jag valt hemleverans.',
        'Kartongen var trasig och skärmen bucklig.',
        'Budet ringde inte på, trots att jag var hemma.',
        'Ombudet hade stängt när jag kom.',
        'Halva beställningen saknades.',
      ],
    },
    en: {
      good: [
        'Came the next day, well packed.',
        'The driver called ahead, perfect.',
        'Fast, even out here in {place}.',
        'Good tracking all the way.',
      ],
      bad: [
        'The parcel was {n} days late and nobody told me.',
        'Tracking stood still for {n} days.',
        'Had to fetch the {lamp} in {place} although I paid for home delivery.',
        'The box was torn and the shade dented.',
        'Nobody rang the bell, and I was at home.',
        'The pick-up point had closed.',
        'Half of the order was missing.',
      ],
    },
  },
  service: {
    sv: {
      good: [
        'Svar inom {n} minuter, trevligt bemötande.',
        'Hon löste det direkt.',
        'Fick en ny {lamp} skickad utan krångel.',
        'Kunnig personal i butiken.',
      ],
      bad: [
        'Väntade i telefon i {n}0 minuter.',
        'Fick olika svar av olika personer.',
        'Chatten förstår ingenting.',
        'Ingen har hört av sig sedan i {n} dagar.',
      ],
    },
    en: {
      good: [
        'An answer within {n} minutes, and a kind one.',
        'She solved it at once.',
        'They sent a new {lamp} without any fuss.',
        'The staff know their lamps.',
      ],
      bad: [
        'Waited {n}0 minutes on the phone.',
        'Two people gave me two answers.',
        'The chat understands nothing.',
        'Nobody has come back to me for {n} days.',
      ],
    },
  },
  returns: {
    sv: {
      good: [
        'Retursedeln låg i paketet, smidigt.',
        'Pengarna tillbaka på {n} dagar.',
        'Lämnade in med en kod, ingen utskrift.',
      ],
      bad: [
        'Fick skriva ut sedeln själv och har ingen skrivare.',
        'Väntar på pengarna sedan {n} veckor.',
        'Dyrt att skicka tillbaka {lamp}.',
        'Formuläret gick inte att skicka.',
      ],
    },
    en: {
      good: [
        'The label was in the box, smooth.',
        'Money back within {n} days.',
        'Handed it in with a code, nothing to print.',
      ],
      bad: [
        'Had to print the label, and I own no printer.',
        'Waiting for my money for {n} weeks.',
        'Sending the {lamp} back is expensive.',
        'The form would not go through.',
      ],
    },
  },
  other: {
    sv: {
      good: [
        'Fina lampor till bra pris.',
        'Alltid lika bra sortiment.',
        'Personligt och proffsigt.',
        'Handlat {n} gånger och aldrig blivit besviken.',
      ],
      bad: [
        'Leveransen drar ner betyget.',
        'För mycket reklam i brevlådan.',
        'Har blivit dyrare på sistone.',
        'Frakten tog {n} dagar längre än utlovat.',
      ],
    },
    en: {
      good: [
        'Lovely lamps at a fair price.',
        'Always something new.',
        'Personal and professional.',
        'Bought {n} times and never let down.',
      ],
      bad: [
        'Delivery lets you down.',
        'Too many letters from you.',
        'Prices have gone up lately.',
        'Delivery took {n} days longer than promised.',
      ],
    },
  },
};
