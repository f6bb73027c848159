import { stemOf } from '../text/stem.ts';

/** Words of which one excludes the others: one to a line are the members of a class. */
const CLASSES = `
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
spring summer autumn winter
morning afternoon evening night noon midnight
yesterday today tomorrow
first second third fourth fifth sixth seventh eighth ninth tenth last
north south east west
northern southern eastern western
red orange yellow green blue purple pink brown black white grey gray
father mother son daughter brother sister uncle aunt grandfather grandmother grandma grandpa nephew niece cousin husband wife boyfriend girlfriend dad mum mom
boy girl
man woman
men women
male female
breakfast lunch dinner supper brunch
hour minute second day week month quarter year decade century
weekly daily monthly annual hourly quarterly
coffee tea beer wine juice water milk
car bus train plane bicycle bike taxi boat ship
dog cat horse bird rabbit hamster
million billion trillion thousand hundred
percent dollar euro pound
piano guitar violin drums flute
english french german spanish italian chinese japanese russian arabic portuguese
maths physics chemistry biology history geography
doctor nurse dentist lawyer teacher plumber carpenter
football basketball baseball tennis hockey volleyball cricket rugby golf swimming
`;

const CLASS_OF: ReadonlyMap<string, number> = new Map(
  CLASSES.trim()
    .split('\n')
    .flatMap((line, at) =>
      line.split(' ').flatMap((word) => [word, stemOf(word)].map((form): [string, number] => [form, at])),
    ),
);

/** Whether two words are different members of a class whose members exclude one another, as weekdays do. */
export function excludeEachOther(
  one: { readonly word: string; readonly stem: string },
  other: { readonly word: string; readonly stem: string },
): boolean {
  const ours = CLASS_OF.get(one.word) ?? CLASS_OF.get(one.stem);
  return (
    ours !== undefined &&
    one.stem !== other.stem &&
    ours === (CLASS_OF.get(other.word) ?? CLASS_OF.get(other.stem))
  );
}
