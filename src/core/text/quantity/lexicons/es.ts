import { hedgesOf, type Lexicon, numbersOf, unitsOf, wordsOf } from '../lexicon.ts';

const TIME = `
segundo, segundos: minutes ${1 / 60}
minuto, minutos, min: minutes 1
hora, horas, h: minutes 60
dia, dias: days 1
semana, semanas: days 7
quincena: days 14
mes, meses: days 30
ano, anos: years 1
decada, decadas: years 10
siglo, siglos: years 100
`;
const AMOUNTS = `
km, kilometro, kilometros: km
metro, metros, m: metres
kilo, kilos, kilogramo, kilogramos, kg: kg
tonelada, toneladas: tonnes
hectarea, hectareas: hectares
litro, litros: litres
barril, barriles: barrels
megavatio, megavatios: megawatts
gigavatio, gigavatios: gigawatts
grado, grados: degrees
`;

/** News Spanish: mil millones is 10⁹, billón 10¹²; a comma parts decimals. */
export const LEXICON: Lexicon = {
  language: 'es',
  decimalComma: true,
  cardinals: numbersOf(`
cero: 0
un, uno, una: 1
dos: 2
tres: 3
cuatro: 4
cinco: 5
seis: 6
siete: 7
ocho: 8
nueve: 9
diez: 10
once: 11
doce: 12
trece: 13
catorce: 14
quince: 15
dieciseis: 16
diecisiete: 17
dieciocho: 18
diecinueve: 19
veinte: 20
veintiun, veintiuno, veintiuna: 21
veintidos: 22
veintitres: 23
veinticuatro: 24
veinticinco: 25
veintiseis: 26
veintisiete: 27
veintiocho: 28
veintinueve: 29
treinta: 30
cuarenta: 40
cincuenta: 50
sesenta: 60
setenta: 70
ochenta: 80
noventa: 90
doscientos, doscientas: 200
trescientos, trescientas: 300
cuatrocientos, cuatrocientas: 400
quinientos, quinientas: 500
seiscientos, seiscientas: 600
setecientos, setecientas: 700
ochocientos, ochocientas: 800
novecientos, novecientas: 900`),
  couples: hedgesOf(`
par: about`),
  magnitudes: numbersOf(`
docena: 12
cien, ciento: 100
mil: 1000
millon, millones, mm: 1000000
billon, billones: 1000000000000`),
  plurals: numbersOf(`
decenas: 10
docenas: 12
cientos, centenares: 100
miles, millares: 1000
millones: 1000000`),
  several: wordsOf('varios varias'),
  ordinals: numbersOf(`
primer, primero, primera: 1
segundo, segunda: 2
tercer, tercero, tercera: 3
cuarto, cuarta: 4
quinto, quinta: 5
sexto, sexta: 6
septimo, septima: 7`),
  parts: numbersOf(`
medio, media, mitad: 2
tercio, tercios: 3
cuarto, cuartos: 4
quinto, quintos: 5
decimo, decimos: 10`),
  units: new Map([
    ...unitsOf('percent', '%, por ciento, porciento: percent'),
    ...unitsOf('amount', 'punto porcentual, puntos porcentuales: percentage-points'),
    ...unitsOf('duration', TIME),
    ...unitsOf(
      'money',
      'euro, euros: eur\ndolar, dolares: usd\nlibra, libras: gbp\nfranco, francos: chf\nrublo, rublos: rub\nyen, yenes: jpy\npeso, pesos: mxn',
    ),
    ...unitsOf('amount', AMOUNTS),
  ]),
  hedges: hedgesOf(`
aproximadamente, alrededor de, en torno a, en torno al, cerca de unos, unos, unas, cerca del: about
casi, cerca de, practicamente: almost
al menos, por lo menos, un minimo de, como minimo, no menos de: at-least
mas de, mas del, por encima de, por encima del: over
hasta, hasta un, menos de, menos del, como maximo, un maximo de, no mas de: up-to
exactamente: exact`),
  afterHedges: hedgesOf(`
o mas, como minimo, al menos: at-least
o menos, como maximo: up-to
aproximadamente: about`),
  transparent: wordsOf('un una el la los las otros otras'),
  articles: wordsOf('un una'),
  and: wordsOf('y e'),
  to: wordsOf('a hasta'),
  or: wordsOf('o u'),
  between: wordsOf('entre'),
  from: wordsOf('de'),
  of: wordsOf('de del'),
  not: wordsOf('no nunca ni'),
};
