/** What a sentence must be read as: `low..high unit hedge` per figure; a single value stands for both ends, `_` for none. */
export interface QuantityCase {
  readonly text: string;
  readonly language?: string;
  readonly figures: readonly string[];
}

export function readCases(block: string, language?: string): QuantityCase[] {
  return block
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', figures = ''] = line.split(' => ');
      const list = figures.trim() === '' ? [] : figures.trim().split('; ');
      return { text, figures: list, ...(language === undefined ? {} : { language }) };
    });
}

export const PERCENTAGES = readCases(`
The committee says the accord is 95% finished. => 95 percent exact
Some 40 per cent of the fleet is out of service. => 40 percent about
Ninety five percent of the ballots were counted. => 95 percent exact
Turnout reached seventy-two per cent. => 72 percent exact
Between 90 and 95 percent of the text is settled. => 90..95 percent exact
Shares fell by 3-4% in early trading. => 3..4 percent exact
Approval slipped from 48% to 41%. => 48 percent exact; 41 percent exact
Between 10% and 15% of homes have no water. => 10..15 percent exact
Nine out of 10 nurses backed the strike. => 90 percent exact
One in five pupils missed class. => 20 percent exact
Nearly three-quarters of members voted yes. => 75 percent almost
A fifth of the budget goes to interest. => 20 percent exact
Two thirds of the harvest was lost. => 67 percent exact
More than half of the respondents disagreed. => 50.._ percent over
About a third of the staff will leave. => 33 percent about
Roughly half the town was flooded. => 50 percent about
Support rose by 2.5 percentage points. => 2.5 percentage-points exact
The bank lifted its rate by a quarter of a percentage point. => 0.25 percentage-points exact
Fewer than 5 percent said so. => _..5 percent up-to
Close to 80% of the work is done. => 80 percent almost
Up to 60pc of flights were delayed. => _..60 percent up-to
Output is at least 12.5 per cent higher. => 12.5.._ percent at-least
The measure passed with 51.3 % of the vote. => 51.3 percent exact
The offer covers one hundred per cent of the cost. => 100 percent exact
Just under 30 percent have paid. => 30 percent almost
Well over 90 percent have paid. => 90.._ percent over
No more than 10% may leave. => _..10 percent up-to
No fewer than 70% stayed. => 70.._ percent at-least
A 25% tariff takes effect. => 25 percent exact
Police say that half of the fans left. => 50 percent exact
`);

export const DURATIONS = readCases(`
The session took 2½ hours. => 150 minutes exact
A two-and-a-half-hour hearing followed. => 150 minutes exact
They waited two and a half hours. => 150 minutes exact
The 75-minute phone call ended at noon. => 75 minutes exact
The flight takes an hour and a quarter. => 75 minutes exact
It ran for 1 hour 15 minutes. => 75 minutes exact
It ran for one hour and 20 minutes. => 80 minutes exact
Travel time is 1h15. => 75 minutes exact
An hour-long debate changed nothing. => 60 minutes exact
The hourlong debate changed nothing. => 60 minutes exact
Half an hour later they were gone. => 30 minutes exact
They argued for three quarters of an hour. => 45 minutes exact
The talks went on for an hour and a half. => 90 minutes exact
The meeting lasted over an hour. => 60.._ minutes over
He spoke for nearly three hours. => 180 minutes almost
They met for more than two hours. => 120.._ minutes over
The truce should hold for at least 60 days. => 60.._ days at-least
The truce should hold for a minimum of 60 days. => 60.._ days at-least
The truce should hold for 60 days or more. => 60.._ days at-least
The ban lasts 30, 40 or even 50 years. => 30..50 years exact
The lease runs 30 to 50 years. => 30..50 years exact
It would take from 15 to 20 years. => 15..20 years exact
It would take two to three weeks. => 14..21 days exact
A two-to-three-week delay is likely. => 14..21 days exact
Results are due in a couple of weeks. => 14 days about
Results are due within six months. => _..180 days up-to
The pact runs for a decade. => 10 years exact
A quarter of a century has passed. => 25 years exact
He was jailed for 18 months. => 540 days exact
He was jailed for two and a half years. => 2.5 years exact
The outage lasted 36 hours. => 1.5 days exact
The outage lasted up to 12 hours. => _..720 minutes up-to
The fortnight-long strike is over. => 14 days exact
The clip lasts 30 seconds. => 0.5 minutes exact
The 15-year guarantee may be renewed. => 15 years exact
Repairs will take a day or two. => 1..2 days exact
Repairs will take five days to a week. => 5..7 days exact
`);

export const MONEY = readCases(`
The package is worth $800bn. => 800000000000 usd exact
The union lent EUR 210bn. => 210000000000 eur exact
The club paid £2.4m. => 2400000 gbp exact
Ottawa offered C$2.5bn. => 2500000000 cad exact
That is about US$1.8 billion. => 1800000000 usd about
It promised 2.5 billion Canadian dollars. => 2500000000 cad exact
The fine was set at 50 million euros. => 50000000 eur exact
The fine was between $5m and $10m. => 5000000..10000000 usd exact
The fine was $5-10 million. => 5000000..10000000 usd exact
The fine was $5 million to $10 million. => 5000000..10000000 usd exact
A $1.3 trillion deficit looms. => 1300000000000 usd exact
They raised more than half a million dollars. => 500000.._ usd over
It costs €1,250 a month. => 1250 eur exact
It costs 1,250 euros. => 1250 eur exact
Sales fell to 3.2 billion Swiss francs. => 3200000000 chf exact
The 90-billion-euro loan was agreed. => 90000000000 eur exact
The €90 billion loan was agreed. => 90000000000 eur exact
Losses topped A$300 million. => 300000000.._ aud over
It will spend $800bn over 10 years. => 800000000000 usd exact; 10 years exact
Brent traded at $61.50 a barrel. => 61.5 usd exact
They owe 40,000 pounds. => 40000 gbp exact
It lends 3 billion Swiss francs and 5 million US dollars. => 3000000000 chf exact; 5000000 usd exact
It offers $2.5 billion Canadian in aid. => 2500000000 cad exact
It sold for a hundred thousand dollars. => 100000 usd exact
Aid of up to 35 million USD is planned. => _..35000000 usd up-to
`);

export const COUNTS = readCases(`
More than 1.5m people fled. => 1500000.._ people over
About 600,000 homes lost power. => 600000 households about
Half a million consumers were cut off. => 500000 households exact
A quarter of a million residents left. => 250000 people exact
Dozens of cars burned. => 24.._ cars at-least
Hundreds of thousands of homes went dark. => 200000.._ households at-least
Tens of thousands marched. => 20000.._ people at-least
The army fired almost 500 drones and 40 missiles. => 500 drones almost; 40 missiles exact
The strike killed two and wounded 27. => 2 people exact; 27 people exact
At least 46 people were hurt. => 46.._ people at-least
At least eight were injured. => 8.._ people at-least
One person was killed and three were wounded. => 1 people exact; 3 people exact
Two dead, 46 injured in blast. => 2 people exact; 46 people exact
The death toll rose to 146. => 146 people exact
No casualties were reported. => 0 people exact
The peacetime army would number 800,000 troops. => 800000 people exact
It keeps an army of 800,000. => 800000 people exact
It keeps an 800,000-strong army. => 800000 people exact
Delegates from 35 countries came. => 35 countries exact
One or two issues remain. => 1..2 issues exact
One or two very thorny issues remain. => 1..2 issues exact
Three senior Norwegian army officers resigned. => 3 officers exact
A dozen ships waited. => 12 ships exact
The side scored three second-half goals. => 3 goals exact
She has 13 grandchildren and one great-grandchild. => 13 grandchildren exact; 1 grandchildren exact
One man held the door. => 1 men exact
They ordered 600 000 bolts. => 600000 bolts exact
The storm left 2,000 customers without power. => 2000 households exact
The shop offers two different home insurance plans. => 2 plans exact
Some 40 missile strikes were counted. => 40 strikes about
Capital One reported 20 new customers. => 20 customers exact
The film has good scores and scores of fans. => 40.._ fans at-least
Two dozen people were held. => 24 people exact
As many as 30,000 soldiers may go. => _..30000 people up-to
Fewer than 20 lawmakers stayed. => _..20 lawmakers up-to
Exactly 91 drones were sent. => 91 drones exact
Two million three hundred thousand voters took part. => 2300000 voters exact
A hundred and one dogs barked. => 101 dogs exact
Between 15,000 and 30,000 troops would deploy. => 15000..30000 people exact
500 or so fans stayed. => 500 fans about
Some 20,000-plus fans stayed. => 20000.._ fans at-least
The 27-nation bloc agreed. => 27 countries exact
A panel of 12 judges ruled. => 12 judges exact
Nineteen ships and 22 aircraft took part. => 19 ships exact; 22 aircraft exact
More than a hundred villages were emptied. => 100.._ villages over
Just over 1,000 claims were filed. => 1000.._ claims over
It was their sixth meeting this year. => 6 meetings exact
It was their sixth face-to-face meeting. => 6 meetings exact
There are one or two thorny, difficult issues. => 1..2 issues exact
The army would be capped at 800,000. => _..800000 people up-to
`);

/** Figures whose unit the sentence says elsewhere, or only once. */
export const LEFT_OUT = readCases(`
The number of evacuees climbed to 12,400. => 12400 people exact
Complaints rose to 4,100. => 4100 complaints exact
They have 12 tents and need 40. => 12 tents exact; 40 tents exact
The lease is for 15 years; the owner wants 30, 40 or 50. => 15 years exact; 30..50 years exact
Eleven towns agreed; three refused. => 11 towns exact; 3 towns exact
The pump should run for six hours but stopped after two. => 360 minutes exact; 120 minutes exact
Of the 300 letters, just eleven were answered. => 300 letters exact; 11 letters exact
Prices rose from 15 to 20 percent. => 15 percent exact; 20 percent exact
The force shrinks from 1,200 to 800 officers. => 1200 officers exact; 800 officers exact
Twelve of the 19 suspects were freed. => 12 suspects exact; 19 suspects exact
She got 62.3 per cent, against 37.7 for him. => 62.3 percent exact; 37.7 percent exact
The toll from last week's landslide has now risen to 88. => 88 people exact
The factory employs about 600. => 600 people about
Beds are needed for 5,000, of whom 800 are sick. => 5000 people exact; 800 people exact
`);

/** Words that look like hedges and are none, and hedges that look like other words. */
export const PREPOSITIONS = readCases(`
The loan is repaid over 30 years. => 30 years exact
The siege has lasted over 30 days. => 30.._ days over
They will invest $4bn over five years. => 4000000000 usd exact; 5 years exact
They talked about 20 towns. => 20 towns exact
They saw about 20 towns. => 20 towns about
The work falls under a 12-month contract. => 360 days exact
The tax must be paid within 90 days. => _..90 days up-to
They sent four tanks and up to 150 shells. => 4 tanks exact; _..150 shells up-to
Not even 300 tickets were sold. => _..300 tickets up-to
The stock fell $18 to $4,062. => 18 usd exact; 4062 usd exact
It grew by between 5% and 7%. => 5..7 percent exact
The flight is six hours, 20 minutes. => 380 minutes exact
The mercury fell to minus 12 degrees. => -12 degrees exact
It hit 41.5C at noon. => 41.5 degrees exact
It rained on 30,000 square kilometres. => 30000 square-kilometres exact
A crate weighs 40 pounds. => 40 pounds exact
They seized 6,700 pounds of tobacco. => 6700 pounds exact
The club moved up to fourth place. => 4 places exact
It costs €1.80, ten cents more than in May. => 1.8 eur exact; 0.1 eur exact
The motion passed by a single vote. => 1 votes exact
Forty cruise and ballistic missiles were fired. => 40 missiles exact
Thirty-one MPs rebelled. => 31 mps exact
Several hundred guests came. => 200.._ guests at-least
A couple of dozen guests came. => 24 guests about
`);

export const NOT_MEASURES = readCases(`
The 20-point plan is on the table. =>
Article 5 was invoked. =>
An F-16 was lost near the border. =>
Covid-19 closed the schools. =>
A 10-year-old won the prize. =>
The show starts at 7.30pm. =>
The alert came at 1800GMT. =>
It happened in 2025. =>
The G7 met. =>
Number 10 declined to comment. =>
A Boeing 737 landed safely. =>
No one was harmed. =>
Call 555-123-4567 for help. =>
Ann Cole, 33, is the new mayor. =>
The visitors won 3-2. =>
He grew up in the 1990s. =>
The two-state solution is dead. =>
The crash of flight 370 is a riddle. =>
Resolution 1701 was never enforced. =>
The MH17 trial is over. =>
World No. 4 Iga Nowak lost. =>
The motion passed 233-196. =>
She is in her mid-20s. =>
He died at 87. =>
Doors open at 8 a.m. and close at 10:30. =>
The 2024 election was close. =>
The Su-35 and the T-72 are old. =>
Chapter 7 of the charter applies. =>
His number is +44 20 7946 0018. =>
The bus leaves at 0630. =>
She lives at 221 Elm Street. =>
The meeting is on the 11th. =>
The 82nd Airborne Division landed. =>
The 737 was full. =>
The two presidents shook hands. =>
The Group of Seven met. =>
The odds are 4 to 1. =>
The doors open by 8. =>
The baker, 41, agreed. =>
1. How much of it is settled =>
12. Where the money comes from =>
The harbour is to close, according to two people. =>
Three officials familiar with the plan confirmed it. =>
Two senior aides who asked not to be named said so. =>
`);

export const FOREIGN = [
  ...readCases(
    `
Das Abkommen ist zu 90 Prozent fertig. => 90 percent exact
Rund 2,5 Milliarden Euro fließen. => 2500000000 eur about
Mehr als 1.500 Soldaten kamen. => 1500.._ people over
Das Gespräch dauerte mehr als drei Stunden. => 180.._ minutes over
Das Telefonat dauerte eine Stunde und 15 Minuten. => 75 minutes exact
Fast 500 Drohnen wurden gestartet. => 500 drones almost
Mindestens 40.000 Haushalte sind ohne Strom. => 40000.._ households at-least
Die Waffenruhe soll 60 bis 90 Tage halten. => 60..90 days exact
Der Film dauert zweieinhalb Stunden. => 150 minutes exact
`,
    'de',
  ),
  ...readCases(
    `
La réunion a duré plus de deux heures et demie. => 150.._ minutes over
L'accord est prêt à 95 %. => 95 percent exact
Près de 600 000 foyers sont privés de courant. => 600000 households almost
Environ 2,5 milliards d'euros seront versés. => 2500000000 eur about
Au moins quatre-vingt-dix pour cent sont d'accord. => 90.._ percent at-least
`,
    'fr',
  ),
  ...readCases(
    `
Casi 500 drones atacaron la ciudad. => 500 drones almost
El plan costará más de 2.500 millones de dólares. => 2500000000.._ usd over
La llamada duró dos horas y media. => 150 minutes exact
La tregua durará al menos 60 días. => 60.._ days at-least
El acuerdo está listo en un 95 por ciento. => 95 percent exact
`,
    'es',
  ),
  ...readCases(
    `
La telefonata è durata un'ora e 15 minuti. => 75 minutes exact
Il piano è pronto al 90 per cento. => 90 percent exact
Ha promesso 2,5 miliardi di dollari canadesi. => 2500000000 cad exact
Servono almeno 60 giorni. => 60.._ days at-least
Si saprà in un paio di settimane. => 14 days about
`,
    'it',
  ),
  ...readCases(
    `
Разговор длился 1 час 15 минут. => 75 minutes exact
Переговоры заняли два с половиной часа. => 150 minutes exact
План согласован почти на 90 процентов. => 90 percent almost
Канада выделит 2,5 млрд долларов. => 2500000000 usd exact
Не менее 60 дней нужно для подготовки. => 60.._ days at-least
Было запущено около 500 дронов. => 500 drones about
`,
    'ru',
  ),
  ...readCases(
    `
Розмова тривала понад дві години. => 120.._ minutes over
План узгоджено на 90 відсотків. => 90 percent exact
Запущено майже 500 дронів. => 500 drones almost
Потрібно щонайменше 60 днів. => 60.._ days at-least
Без світла лишилися 600 тисяч домівок. => 600000 households exact
`,
    'uk',
  ),
];
