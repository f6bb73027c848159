const WEEKDAYS = [
  'monday mon montag lundi lunes lunedi понедельник понедельника понедельнику понеділок понеділка',
  'tuesday tue tues dienstag mardi martes martedi вторник вторника вівторок вівторка',
  'wednesday wed mittwoch mercredi miercoles mercoledi среда среду среды середа середу середи',
  'thursday thu thur thurs donnerstag jeudi jueves giovedi четверг четверга четвер четверга',
  'friday fri freitag vendredi viernes venerdi пятница пятницу пятницы пʼятниця пʼятницю',
  'saturday samstag sonnabend samedi sabado sabato суббота субботу субботы субота суботу суботи',
  'sunday sonntag dimanche domingo domenica воскресенье воскресенья неділя неділю неділі',
] as const;

const BY_NAME: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** The weekday (Monday 1 to Sunday 7) of a name in canonical form. */
export function weekdayOf(word: string): number | undefined {
  return BY_NAME.get(word);
}

const RELATIVE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 },
  de: { gestern: -1, heute: 0 },
  fr: { hier: -1, demain: 1 },
  es: { ayer: -1, hoy: 0 },
  it: { ieri: -1, oggi: 0, domani: 1 },
  ru: { вчера: -1, сегодня: 0, завтра: 1 },
  uk: { вчора: -1, сьогодні: 0, завтра: 1 },
};

/** How many days from the day of publication a word stands for: yesterday -1, today 0, tomorrow 1. */
export function relativeDayOf(word: string, language: string): number | undefined {
  return RELATIVE[language.slice(0, 2).toLowerCase()]?.[word];
}
