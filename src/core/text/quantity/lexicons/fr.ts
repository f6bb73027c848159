import { hedgesOf, type Lexicon, numbersOf, unitsOf, wordsOf } from '../lexicon.ts';

const TIME = `
seconde, secondes: minutes ${1 / 60}
minute, minutes, min, mn: minutes 1
heure, heures, h: minutes 60
jour, jours, journee: days 1
semaine, semaines: days 7
quinzaine: days 14
mois: days 30
an, ans, annee, annees: years 1
decennie, decennies: years 10
siecle, siecles: years 100
`;
const AMOUNTS = `
km, kilometre, kilometres: km
metre, metres, m: metres
kilo, kilos, kilogramme, kilogrammes, kg: kg
tonne, tonnes: tonnes
hectare, hectares: hectares
litre, litres: litres
baril, barils: barrels
megawatt, megawatts: megawatts
gigawatt, gigawatts: gigawatts
degre, degres: degrees
`;

const ONES = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);

/** French counts on from sixty and from four twenties: soixante-dix is 70, quatre-vingt-onze 91. */
function frenchCompounds(): Map<string, number> {
  const compounds = new Map<string, number>([['quatre vingts', 80]]);
  for (const [base, value] of [
    ['soixante', 60],
    ['quatre vingt', 80],
    ['vingt', 20],
  ] as const) {
    if (value === 80) compounds.set(base, value);
    const most = value === 20 ? 9 : 19;
    for (let extra = 1; extra <= most; extra++) {
      const word = ONES[extra - 1] ?? `dix ${ONES[extra - 11]}`;
      compounds.set(`${base} ${word}`, value + extra);
      compounds.set(`${base} et ${word}`, value + extra);
    }
  }
  return compounds;
}

/** News French: milliard is 10⁹, billion 10¹²; a comma parts decimals. */
export const LEXICON: Lexicon = {
  language: 'fr',
  decimalComma: true,
  cardinals: numbersOf(`
zero: 0
un, une: 1
deux: 2
trois: 3
quatre: 4
cinq: 5
six: 6
sept: 7
huit: 8
neuf: 9
dix: 10
onze: 11
douze: 12
treize: 13
quatorze: 14
quinze: 15
seize: 16
vingt: 20
trente: 30
quarante: 40
cinquante: 50
soixante: 60
septante: 70
huitante, octante: 80
nonante: 90`),
  compounds: frenchCompounds(),
  couples: hedgesOf(`
couple: about
paire: exact`),
  magnitudes: numbersOf(`
cent, cents: 100
mille: 1000
million, millions, m: 1000000
milliard, milliards, md, mds: 1000000000
billion, billions: 1000000000000`),
  plurals: numbersOf(`
dizaines: 10
douzaines: 12
centaines: 100
milliers: 1000
millions: 1000000`),
  several: wordsOf('plusieurs quelques'),
  ordinals: numbersOf(`
premier, premiere: 1
deuxieme, seconde: 2
troisieme: 3
quatrieme: 4
cinquieme: 5
sixieme: 6
septieme: 7`),
  parts: numbersOf(`
demi, demie, moitie: 2
tiers: 3
quart, quarts: 4
cinquieme, cinquiemes: 5
dixieme, dixiemes: 10`),
  units: new Map([
    ...unitsOf('percent', '%, pour cent, pourcent: percent'),
    ...unitsOf('amount', 'point de pourcentage, points de pourcentage: percentage-points'),
    ...unitsOf('duration', TIME),
    ...unitsOf(
      'money',
      'euro, euros: eur\ndollar, dollars: usd\nlivre, livres: gbp\nfranc, francs: chf\nrouble, roubles: rub\nyen, yens: jpy',
    ),
    ...unitsOf('amount', AMOUNTS),
  ]),
  hedges: hedgesOf(`
environ, autour de, a peu pres, quelque, quelques, vers, de l'ordre de: about
pres de, presque, quasiment, a peine moins de, pas loin de: almost
au moins, un minimum de, minimum, pas moins de, au minimum: at-least
plus de, plus d', depassant, au-dela de, au dela de: over
jusqu'a, jusqu a, moins de, moins d', au plus, au maximum, maximum, pas plus de, tout au plus: up-to
exactement, precisement: exact`),
  afterHedges: hedgesOf(`
ou plus, au moins, au minimum: at-least
environ: about
ou moins, au plus, au maximum: up-to`),
  transparent: wordsOf('les la le l autres'),
  articles: wordsOf('un une'),
  and: wordsOf('et'),
  to: wordsOf('a'),
  or: wordsOf('ou'),
  between: wordsOf('entre'),
  from: wordsOf('de'),
  of: wordsOf('de des du d'),
  not: wordsOf('pas ne jamais'),
};
