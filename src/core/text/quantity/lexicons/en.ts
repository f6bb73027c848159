import { hedgesOf, type Lexicon, numbersOf, unitsOf, wordsOf } from '../lexicon.ts';

const HEDGES = `
about, around, roughly, approximately, approx, some, circa, ca, c, an estimated, estimated, estimated at, in the region of, on the order of, in the order of, in the neighbourhood of, in the vicinity of, something like, more or less, somewhere around, give or take, ~, ≈, broadly, perhaps, maybe, typically, on average, an average of, averaging, an approximate: about
almost, nearly, close to, closer to, just under, just below, just short of, just shy of, shy of, approaching, nearing, virtually, practically, not quite, slightly less than, slightly under, a little under, a little less than, near to, near, little short of, well nigh, coming up to, pushing, close on, getting on for, the better part of, the best part of, better part of, best part of: almost
at least, a minimum of, minimum of, no fewer than, no less than, not less than, not fewer than, at the very least, at a minimum, at minimum, a minimum, as little as, as few as, ≥, from at least, not under, starting at, or more than, a good: at-least
over, more than, greater than, larger than, higher than, longer than, above, in excess of, upwards of, upward of, north of, exceeding, exceeds, exceeded, exceed, surpassing, surpassed, surpass, topped, topping, just over, just above, well over, well above, slightly more than, slightly over, a little over, a little more than, much more than, far more than, bigger than, older than, beyond, >: over
up to, as many as, as much as, as long as, as high as, under, less than, fewer than, below, at most, no more than, not more than, no longer than, no higher than, a maximum of, maximum of, a maximum, not exceeding, smaller than, lower than, shorter than, within, not even, well under, well below, far fewer than, far less than, much less than, at the most, not over, capped at, <, ≤: up-to
exactly, precisely, only, just, exact: exact
`;

const AFTER_HEDGES = `
or so, or thereabouts, give or take, more or less, approximately, or around that, -odd, odd, roughly, ish, -ish: about
or more, or longer, or higher, or greater, or above, or older, at least, at a minimum, at the least, at minimum, as a minimum, and up, and above, and over, upwards, upward, plus, and counting, and rising, if not more, or even more, +, minimum: at-least
or less, or fewer, or under, or below, or lower, or shorter, at most, at the most, maximum, max, at a maximum, tops: up-to
exactly: exact
`;

const TIME = `
second, seconds, sec, secs: minutes ${1 / 60}
minute, minutes, min, mins: minutes 1
hour, hours, hr, hrs, h: minutes 60
day, days: days 1
week, weeks: days 7
fortnight, fortnights: days 14
month, months: days 30
year, years, yr, yrs: years 1
decade, decades: years 10
century, centuries: years 100
`;

const MONEY = `
dollar, dollars, buck, bucks, greenback, greenbacks: usd
cent, cents: usd 0.01
pence, p: gbp 0.01
euro, euros: eur
pound, pounds, quid: gbp
sterling: gbp
yen: jpy
yuan, renminbi: cny
rouble, roubles, ruble, rubles: rub
hryvnia, hryvnias, hryvnya: uah
rupee, rupees: inr
franc, francs: chf
zloty, zlotys: pln
shekel, shekels: ils
lira, liras: try
krona, kronor: sek
krone, kroner: nok
rand: zar
won: krw
peso, pesos: mxn
riyal, riyals: sar
rupiah: idr
dirham, dirhams: aed
baht: thb
ringgit: myr
dong: vnd
naira: ngn
forint, forints: huf
koruna, korunas: czk
lei: ron
tenge: kzt
reais: brl
`;

const AMOUNTS = `
km, kms, kilometre, kilometres, kilometer, kilometers: km
square km, square kilometre, square kilometres, square kilometer, square kilometers: square-kilometres
square mile, square miles: square-miles
square metre, square metres, square meter, square meters: square-metres
square foot, square feet: square-feet
cubic metre, cubic metres, cubic meter, cubic meters: cubic-metres
mile, miles, mi: miles
metre, metres, meter, meters: metres
centimetre, centimetres, centimeter, centimeters, cm: cm
millimetre, millimetres, millimeter, millimeters, mm: mm
foot, feet, ft: feet
inch, inches: inches
yard, yards: yards
nautical mile, nautical miles: nautical-miles
kph, km / h, kmh, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour: km/h
mph, miles per hour, miles an hour: mph
knot, knots: knots
kg, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes: kg
gram, grams, gramme, grammes: grams
tonne, tonnes, ton, tons, metric ton, metric tons, metric tonnes: tonnes
magnitude: magnitude
lb, lbs: pounds
ounce, ounces, oz: ounces
hectare, hectares, ha: hectares
acre, acres: acres
litre, litres, liter, liters: litres
gallon, gallons: gallons
barrel, barrels, bpd: barrels
megawatt, megawatts, mw: megawatts
gigawatt, gigawatts, gw: gigawatts
kilowatt, kilowatts, kw: kilowatts
kilowatt-hour, kwh: kilowatt-hours
megawatt-hour, mwh: megawatt-hours
celsius, c: degrees
fahrenheit, f: fahrenheit
degree, degrees: degrees
`;

/** News English. Number words follow the short scale: a billion is a thousand million. */
export const LEXICON: Lexicon = {
  language: 'en',
  decimalComma: false,
  cardinals: numbersOf(`
zero, nil: 0
one: 1
two: 2
three: 3
four: 4
five: 5
six: 6
seven: 7
eight: 8
nine: 9
ten: 10
eleven: 11
twelve: 12
thirteen: 13
fourteen: 14
fifteen: 15
sixteen: 16
seventeen: 17
eighteen: 18
nineteen: 19
twenty: 20
thirty: 30
forty, fourty: 40
fifty: 50
sixty: 60
seventy: 70
eighty: 80
ninety: 90`),
  couples: hedgesOf(`
couple: about
pair: exact`),
  magnitudes: numbersOf(`
dozen: 12
hundred: 100
thousand, k, grand: 1000
lakh: 100000
million, millions, m, mn, mln, mio: 1000000
crore: 10000000
billion, billions, bn, b, bln: 1000000000
trillion, trillions, tn, trn: 1000000000000`),
  plurals: numbersOf(`
dozens: 12
scores: 20
tens: 10
hundreds: 100
thousands: 1000
millions: 1000000
billions: 1000000000
trillions: 1000000000000`),
  several: wordsOf('several few'),
  ordinals: numbersOf(`
first: 1
second: 2
third: 3
fourth: 4
fifth: 5
sixth: 6
seventh: 7
eighth: 8
ninth: 9
tenth: 10
eleventh: 11
twelfth: 12
thirteenth: 13
fourteenth: 14
fifteenth: 15
sixteenth: 16
seventeenth: 17
eighteenth: 18
nineteenth: 19
twentieth: 20
thirtieth: 30
fortieth: 40
fiftieth: 50
hundredth: 100
thousandth: 1000`),
  parts: numbersOf(`
half, halves: 2
third, thirds: 3
quarter, quarters, fourth, fourths: 4
fifth, fifths: 5
sixth, sixths: 6
seventh, sevenths: 7
eighth, eighths: 8
ninth, ninths: 9
tenth, tenths: 10
twentieth, twentieths: 20
hundredth, hundredths: 100`),
  units: new Map([
    ...unitsOf('percent', 'percent, %, pct, pc, per cent, per-cent: percent'),
    ...unitsOf(
      'amount',
      'percentage point, percentage points, percentage-point, percentage-points, pp, ppt: percentage-points',
    ),
    ...unitsOf('duration', TIME),
    ...unitsOf('money', MONEY),
    ...unitsOf('amount', AMOUNTS),
  ]),
  hedges: hedgesOf(HEDGES),
  afterHedges: hedgesOf(AFTER_HEDGES),
  transparent: wordsOf(
    'a an the another additional further extra total of even fully full whopping whole good barely scarcely',
  ),
  articles: wordsOf('a an'),
  and: wordsOf('and &'),
  to: wordsOf('to till until through —'),
  or: wordsOf('or'),
  between: wordsOf('between'),
  from: wordsOf('from'),
  of: wordsOf('of'),
  not: wordsOf('not never without hardly cannot'),
};
