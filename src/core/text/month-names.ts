/** Month names and their usual short forms, by number, in the languages that figures are read in; lower case. */
const MONTHS = [
  'january jan januar janvier janv enero ene gennaio января январь січня січень janeiro',
  'february feb februar fevrier février fevr févr febrero febbraio февраля февраль лютого лютий fevereiro',
  'march mar marz märz maerz mars marzo марта март березня березень março',
  'april apr avril avr abril abr aprile апреля апрель квітня квітень',
  'may mai mayo maggio мая май травня травень maio',
  'june jun juni juin junio giugno июня июнь червня червень junho',
  'july jul juli juillet juil julio luglio июля июль липня липень julho',
  'august aug août aout agosto ago августа август серпня серпень',
  'september sep sept septembre septiembre settembre сентября сентябрь вересня вересень setembro',
  'october oct oktober okt octobre octubre ottobre октября октябрь жовтня жовтень outubro',
  'november nov novembre noviembre ноября ноябрь листопада листопад novembro',
  'december dec dezember dez decembre décembre diciembre dic dicembre декабря декабрь грудня грудень dezembro',
] as const;

/** The number (1 to 12) of a month by its name in lower case, without a full stop. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);
