/** How many letters and digits an account has that begins like this; Infinity where no country is known by its first two. */
export function ibanLength(written: string): number {
  return lengths.get(written.slice(0, 2).toUpperCase()) ?? Infinity;
}

/** Whether the check digits of an account are right: mod 97 (ISO 13616). Spaces and hyphens do not matter. */
export function isIban(written: string): boolean {
  const compact = written.replace(/[^a-z\d]/gi, '').toUpperCase();
  let rest = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** How many characters the IBAN of a country has (SWIFT IBAN registry). */
const lengths = new Map(
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30'
    .match(/\D\D\d\d/g)
    ?.map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
