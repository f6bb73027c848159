/**
 * Words that carry grammar rather than content, by language, in canonical form (lower case, Latin letters without
 * accents). English first; the other lists keep articles and prepositions of the neighbouring languages out of scores.
 */
const LISTS = {
  en: `a about above after again against all also am an and any are as at be because been before being below
between both but by can could did do does doing don't down during each either else ever few for from further had has
have having he her here hers herself him himself his how however i if in into is it its itself just let me more most
much must my myself neither nor now of off on once only or other ought our ours ourselves out over own per perhaps
rather same shall she should since so some still such than that the their theirs them themselves then there these they
this those though through thus to too under until unto up upon us very was we were what when where whether which while
who whom whose why will with within would yet you your yours yourself yourselves`,
  fr: `au aux avec ce ces cette dans de des du elle elles en est et il ils je la le les leur leurs lui mais ne
nous on ont ou par pas plus pour qu que qui sa se ses son sont sur une vous`,
  de: `aber als am an auch auf aus bei das dass dem den der des die durch ein eine einem einen einer eines er
es fur hat ich ihr im ist mit nach nicht noch oder sein seine sich sie sind und uber um von vor war wie wird zu zum
zur`,
  es: `al como con del el ella en entre es esta este ha la las lo los mas no para pero por que se sin sobre su
sus un una y ya`,
  it: `alla alle anche che ci come con da dal dalla degli dei del della delle di e gli ha ho i il in la le lo
ma nel nella non per piu se si sono su sul sulla un una`,
  ru: `а без был была были было быть в во вы где да для до его ее ему если ещё еще же за и из или им их к как
ко когда которые который кто ли между мы на над не него нее но о об он она они оно от по под при с со так также то
того что чтобы это этого этот я`,
  uk: `або але без був була були було бути в вже від він вона вони воно для до з за зі й його її їх і із
коли ми на над не ні о об про під після при та так також те то того у хто це цей цього ці час чи щоб що як який які`,
} as const;

const STOP_WORDS: ReadonlySet<string> = new Set(Object.values(LISTS).flatMap((list) => list.split(/\s+/)));

/** Whether a word (in canonical form, as `Token.word`) carries grammar rather than content. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
