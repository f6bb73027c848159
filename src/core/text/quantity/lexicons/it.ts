import { hedgesOf, type Lexicon, numbersOf, unitsOf, wordsOf } from '../lexicon.ts';

const UNITS = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const TENS = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];
const TEENS = 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
  ' ',
);

/** Italian writes numbers under a hundred as one word; a ten loses its vowel before uno and otto. */
function italianCardinals(): Map<string, number> {
  const cardinals = new Map<string, number>([
    ['zero', 0],
    ['un', 1],
    ['una', 1],
  ]);
  for (const [index, unit] of UNITS.entries()) cardinals.set(unit, index + 1);
  for (const [index, teen] of TEENS.entries()) cardinals.set(teen, index + 10);
  for (const [index, ten] of TENS.entries()) {
    const value = (index + 2) * 10;
    cardinals.set(ten, value);
    for (const [ones, unit] of UNITS.entries()) {
      const stem = /^[uo]/.test(unit) ? ten.slice(0, -1) : ten;
      cardinals.set(`${stem}${unit}`, value + ones + 1);
    }
  }
  return cardinals;
}

const TIME = `
secondo, secondi: minutes ${1 / 60}
minuto, minuti, min: minutes 1
ora, ore, h: minutes 60
giorno, giorni, giornata: days 1
settimana, settimane: days 7
mese, mesi: days 30
anno, anni: years 1
decennio, decenni: years 10
secolo, secoli: years 100
`;
const AMOUNTS = `
km, chilometro, chilometri: km
metro, metri, m: metres
chilo, chili, chilogrammo, chilogrammi, kg: kg
tonnellata, tonnellate: tonnes
ettaro, ettari: hectares
litro, litri: litres
barile, barili: barrels
megawatt: megawatts
gigawatt: gigawatts
grado, gradi: degrees
`;

/** News Italian: miliardo is 10⁹; a comma parts decimals. */
export const LEXICON: Lexicon = {
  language: 'it',
  decimalComma: true,
  cardinals: italianCardinals(),
  couples: hedgesOf(`
paio, coppia: about`),
  magnitudes: numbersOf(`
dozzina: 12
cento: 100
mille, mila: 1000
milione, milioni, mln: 1000000
miliardo, miliardi, mld: 1000000000`),
  plurals: numbersOf(`
decine: 10
dozzine: 12
centinaia: 100
migliaia: 1000
milioni: 1000000`),
  several: wordsOf('diverse diversi'),
  ordinals: numbersOf(`
primo, prima: 1
seconda: 2
terzo, terza: 3
quarto, quarta: 4
quinto, quinta: 5
sesto, sesta: 6
settimo, settima: 7`),
  parts: numbersOf(`
mezzo, mezza, meta: 2
terzo, terzi: 3
quarto, quarti: 4
quinto, quinti: 5
decimo, decimi: 10`),
  units: new Map([
    ...unitsOf('percent', '%, per cento, percento: percent'),
    ...unitsOf('amount', 'punto percentuale, punti percentuali: percentage-points'),
    ...unitsOf('duration', TIME),
    ...unitsOf(
      'money',
      'euro: eur\ndollaro, dollari: usd\nsterlina, sterline: gbp\nfranco, franchi: chf\nrublo, rubli: rub\nyen: jpy',
    ),
    ...unitsOf('amount', AMOUNTS),
  ]),
  hedges: hedgesOf(`
circa, intorno a, intorno al, attorno a, attorno al, all'incirca, pressappoco, approssimativamente: about
quasi, poco meno di, poco meno del, vicino a, vicino al: almost
almeno, un minimo di, come minimo, non meno di: at-least
oltre, piu di, piu del, oltre il, al di sopra di: over
fino a, fino al, al massimo, un massimo di, meno di, meno del, sotto, non piu di: up-to
esattamente, precisamente: exact`),
  afterHedges: hedgesOf(`
o piu, almeno: at-least
circa: about
o meno, al massimo: up-to`),
  transparent: wordsOf('il lo la i gli le un una altri altre l'),
  articles: wordsOf("un una un'"),
  and: wordsOf('e ed'),
  to: wordsOf('a ai fino'),
  or: wordsOf('o'),
  between: wordsOf('tra fra'),
  from: wordsOf('da dal dai'),
  of: wordsOf('di del dei delle della degli'),
  not: wordsOf('non mai'),
};
