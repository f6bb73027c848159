import { hedgesOf, type Lexicon, numbersOf, unitsOf, wordsOf } from '../lexicon.ts';

const UNITS = ['ein', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = ['zwanzig', 'dreissig', 'vierzig', 'funfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const TEENS = 'zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');

/** German writes numbers under a hundred as one word: einundzwanzig to neunundneunzig. */
function germanCardinals(): Map<string, number> {
  const cardinals = new Map<string, number>([
    ['null', 0],
    ['eins', 1],
    ['eine', 1],
    ['einem', 1],
    ['einen', 1],
    ['einer', 1],
    ['anderthalb', 1.5],
    ['hunderttausend', 100_000],
  ]);
  for (const [index, unit] of UNITS.entries()) {
    cardinals.set(unit, index + 1);
    cardinals.set(`${unit}einhalb`, index + 1.5);
    cardinals.set(`${unit}hundert`, (index + 1) * 100);
    cardinals.set(`${unit}tausend`, (index + 1) * 1000);
  }
  for (const [index, teen] of TEENS.entries()) {
    cardinals.set(teen, index + 10);
    cardinals.set(`${teen}tausend`, (index + 10) * 1000);
  }
  for (const [index, ten] of TENS.entries()) {
    const value = (index + 2) * 10;
    cardinals.set(ten, value);
    cardinals.set(`${ten}tausend`, value * 1000);
    for (const [ones, unit] of UNITS.entries()) cardinals.set(`${unit}und${ten}`, value + ones + 1);
  }
  return cardinals;
}

const TIME = `
sekunde, sekunden: minutes ${1 / 60}
minute, minuten, min, minutige, minutigen, minutiges, minutiger: minutes 1
stunde, stunden, std, h, stundige, stundigen, stundiges, stundiger: minutes 60
tag, tage, tagen, tages, tagige, tagigen, tagiges: days 1
woche, wochen: days 7
monat, monate, monaten, monats: days 30
jahr, jahre, jahren, jahres, jahrige, jahrigen: years 1
jahrzehnt, jahrzehnte, jahrzehnten: years 10
jahrhundert, jahrhunderte: years 100
`;
const AMOUNTS = `
km, kilometer, kilometern: km
meter, metern, m: metres
kilo, kilogramm, kg: kg
tonne, tonnen: tonnes
hektar: hectares
liter, litern: litres
barrel: barrels
megawatt: megawatts
gigawatt: gigawatts
grad: degrees
`;

/** News German: Milliarde is 10⁹, Billion 10¹²; a comma parts decimals. */
export const LEXICON: Lexicon = {
  language: 'de',
  decimalComma: true,
  cardinals: germanCardinals(),
  couples: new Map(),
  magnitudes: numbersOf(`
dutzend: 12
hundert: 100
tausend, tsd: 1000
million, millionen, mio: 1000000
milliarde, milliarden, mrd: 1000000000
billion, billionen: 1000000000000`),
  plurals: numbersOf(`
dutzende, dutzenden: 12
hunderte, hunderten: 100
tausende, tausenden: 1000
hunderttausende, hunderttausenden: 100000
zehntausende, zehntausenden: 10000`),
  several: wordsOf('mehrere einige'),
  ordinals: numbersOf(`
erste, ersten, erstes, erster: 1
zweite, zweiten, zweites, zweiter: 2
dritte, dritten, drittes, dritter: 3
vierte, vierten, viertes, vierter: 4
funfte, funften, funftes, funfter: 5
sechste, sechsten, sechstes, sechster: 6
siebte, siebten, siebtes, siebter: 7`),
  parts: numbersOf(`
halb, halbe, halben, halbes, halfte: 2
drittel: 3
viertel: 4
funftel: 5
zehntel: 10`),
  units: new Map([
    ...unitsOf('percent', '%, prozent, prozentige, prozentigen: percent'),
    ...unitsOf('amount', 'prozentpunkt, prozentpunkte, prozentpunkten: percentage-points'),
    ...unitsOf('duration', TIME),
    ...unitsOf(
      'money',
      'euro, euros: eur\ndollar, dollars, us-dollar: usd\npfund: gbp\nfranken: chf\nrubel: rub\nyen: jpy\nhrywnja: uah',
    ),
    ...unitsOf('amount', AMOUNTS),
  ]),
  hedges: hedgesOf(`
etwa, rund, ungefahr, circa, ca, zirka, schatzungsweise, um die, an die, gegen: about
fast, beinahe, knapp, nahezu, annahernd: almost
mindestens, wenigstens, zumindest, nicht weniger als: at-least
mehr als, uber, gut, weit uber: over
bis zu, hochstens, maximal, weniger als, unter, nicht mehr als: up-to
genau, exakt: exact`),
  afterHedges: hedgesOf(`
oder mehr, und mehr: at-least
oder weniger: up-to`),
  transparent: wordsOf('die der das den dem weitere weiteren ganze insgesamt'),
  articles: wordsOf('ein eine einer einem einen'),
  and: wordsOf('und'),
  to: wordsOf('bis'),
  or: wordsOf('oder'),
  between: wordsOf('zwischen'),
  from: wordsOf('von'),
  of: wordsOf('der des von'),
  not: wordsOf('nicht kein keine nie'),
};
