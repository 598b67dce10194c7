/** English words that say nothing about a theme. */
export const stopWordsEn: ReadonlySet<string> = new Set(
  "about above after again all also although always and any anyone anything are aren't because been before being below between both but can can't cannot could couldn't did didn't does doesn't doing don't done down each even ever every everything few for from further get gets getting give given goes going got had hadn't has hasn't have haven't having her here hers him his how however i'd i'll i'm i've into isn't it's its itself just let like made make many may maybe might more most much must myself never nor not nothing now off often once one only other our ours out over own perhaps please put quite rather really same say see she should shouldn't since some someone something still such than thank thanks that that's the their theirs them then there there's these they they're this those though through thus too under until upon use used very was wasn't way well were weren't what when where which while who whom why will with within without won't would wouldn't yes yet you you're your yours".split(
    ' ',
  ),
);
