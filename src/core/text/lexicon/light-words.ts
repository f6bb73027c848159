/**
 * Words that carry no evidence of a claim at all: the grammar of English, and the verbs of reporting, which say only
 * that somebody spoke (attribution reads those by itself).
 */
export const EMPTY_WORDS = `
a an the and or but nor so yet if then than that this these those there here it its it's he she they them him her his
hers their theirs we us our ours you your i me my mine who whom whose which what when where why how while as of at by
for from in into on onto off out over under up down with within without about above across after against along among
around before behind below beneath beside between beyond during except inside near outside since through throughout
till to toward towards until upon via is are was were be been being am do does did doing have has had having will
would shall should can could may might must ought not no never n't also too very just even still only own such both
each every either neither some any all other another more most much many few less least same again further once
because though although whether however therefore thus hence per via mr mrs ms dr sir said says say saying tell tells
told added adds stated according nearly almost roughly approximately s t d ll re ve m one two
`;

/** Words that fit almost any news sentence: they count, but for little. */
export const LIGHT_WORDS = `
make made take took give gave get got go went gone come came put set keep kept let use used new old good high way
thing time times year years day days week weeks month months people person country countries state states nation
leader leaders president presidents official officials government minister side sides part parts place number point
report reports reported news today yesterday now later earlier first last next recent recently former current big
large small long short great major important general main own full whole want wants wanted need
needs needed hope hopes expect expects think thinks thought believe believes know known see seen seem look
describe described work works working world international national public political member members
case fact matter answer change step man men woman women town
area around while per despite including include includes included early late around several various possible likely
able particular certain become becomes became
`;
