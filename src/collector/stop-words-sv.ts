/** Swedish words that say nothing about a theme. */
export const stopWordsSv: ReadonlySet<string> = new Set(
  'alla allt alltid andra att aldrig bara blev bli blir blivit borde både båda del dem den denna deras dess dessa det detta dig din dina ditt dock dom där därför efter egen ej eller emot endast ens era ert ett fast fick finns fram från får fått för före förut genom ger gick gjorde gjort gör göra ha hade han hans har helt henne hennes hit hon honom hos hur här i ibland igen ingen inget inga innan inom inte istället ja jag just kan kanske kom kommer kunde kunna lite man med medan mellan men mer mest mig min mina mitt mot mycket måste många ni nog nu när någon något några också och ofta olika om oss redan samma samt sedan sen ser sig sin sina sitt ska skall skulle som sådan så tack tar tog trots tycker under upp ur utan vad var vara varför varit varje vars vart vem vid vilja vilka vilken vilket vill vore väl även åt än ändå är över'.split(
    ' ',
  ),
);
