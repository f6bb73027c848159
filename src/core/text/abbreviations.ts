function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Titles and the like (lower case, without the last full stop) that a name always follows; capitalised in the text. */
export const TITLES = words(`
  mr mrs ms mx dr prof gov lt col gen maj capt cmdr sgt cpl pvt adm brig rep sen rev hon pres supt st mt ft messrs
  mme mm mlle me mgr m
  sra srta dña excmo
  hr fr hrn dipl
`);

/** Abbreviations that never end a sentence and may be written small. */
export const ALWAYS_JOIN = words(`
  vs v cf viz e.g i.e approx ca
  sig dott avv prof prof.ssa
  bzw z z.b d.h u.a v.a sog inkl ggf
  им ул проф акад т.е т.н
`);

/** Abbreviations that go on before a number and may end a sentence otherwise. */
export const JOIN_BEFORE_NUMBER = words(`
  no nos nr num núm art arts bl abs ziff янв фев мар апр авг сент окт нояб дек січ лют p pp vol fig ch sec para jan feb mar apr jun jul aug sep sept oct nov dec c
  г ст п пп № рис
`);

/** Abbreviations that may end a sentence, so that the next word decides; capitalised in the text. */
export const JOIN_BEFORE_NAME = words(`
  jr sr inc corp co ltd llc plc bros dept univ assn ave blvd rd
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn
  tex va vt wash wis wyo ont que
  ud uds mio mrd tsd std
`);

/** The same, where they may be written small. */
export const JOIN_SMALL_BEFORE_NAME = words(`
  etc al est dist usw min sek
  млн млрд трлн тыс тис руб грн долл гг обл
`);

/** Words that begin a new sentence when capitalised, and are no part of a name. */
export const STARTERS = words(`
  a after all also although among an and another any as at because before both but by despite during each either even
  every few for from given he her here his how however i if in instead it its just last later like many meanwhile more
  most much my neither no nobody none nor not nothing now of on once one only or other our out over perhaps rather she
  since so some still such that the their then there these they this those though through thus to today tomorrow under
  unless until we what when where whether which while who why with without yesterday yet you your asked officials
  police according several two three four five
  le la les il elle ils elles un une des mais et dans en au aux ce cette selon
  der die das ein eine er sie es und aber in im am nach mit auch
  el los las un una pero y en se su segun
  il lo gli un una ma e nel secondo
  он она они это но и в на по как
  він вона вони це але й та у за
`);

/** Verbs that follow a quoted question with their subject. */
export const SPEECH_VERBS = words(`
  said says say asked asks ask added adds replied replies told tells wrote writes wondered wonders shouted shouts
  demanded demands exclaimed quipped joked responded responds answered answers cried inquired queried tweeted posted
  countered snapped declared warned warns argued remarked mused
`);
