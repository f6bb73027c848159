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

const RELATIVE: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  Object.entries({
    yesterday: { en: -1 },
    today: { en: 0 },
    tonight: { en: 0 },
    tomorrow: { en: 1 },
    gestern: { de: -1 },
    heute: { de: 0 },
    hier: { fr: -1 },
    demain: { fr: 1 },
    ayer: { es: -1 },
    hoy: { es: 0 },
    ieri: { it: -1 },
    oggi: { it: 0 },
    domani: { it: 1 },
    вчера: { ru: -1 },
    сегодня: { ru: 0 },
    завтра: { ru: 1, uk: 1 },
    вчора: { uk: -1 },
    сьогодні: { uk: 0 },
  }),
);

/** How many days from the day of publication a word stands for: yesterday -1, today 0, tomorrow 1. */
export function relativeDayOf(word: string, language: string): number | undefined {
  return RELATIVE.get(word)?.[language.slice(0, 2).toLowerCase()];
}
