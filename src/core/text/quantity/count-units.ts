/** Canonical units of things counted, with the nouns that share them. Every other plural noun is its own unit. */
const SHARED: Readonly<Record<string, string>> = {
  people: `people person persons resident residents civilian civilians victim victims inhabitant inhabitants villager villagers townspeople citizen
    citizens individual individuals human humans casualty casualties fatality fatalities death deaths soldier soldiers
    troop troops serviceman servicemen servicemember servicemembers personnel dead killed wounded injured hurt missing
    injury injuries others passenger passengers migrant migrants refugee refugees evacuee evacuees personas persone personnes personne menschen person personen einwohner tote toten
    verletzte verletzten morts blesses tues muertos heridos morti feriti vittime soldaten soldats soldados soldati человек
    людей люди человека погибших погибли раненых пострадавших солдат военных загиблих поранених осіб особи жителей
    военнослужащих військових постраждалих`,
  households: `households household homes home consumers consumer haushalte haushalten foyers hogares
    famiglie домов домівок домохозяйств абонентов потребителей споживачів домогосподарств`,
  drones:
    'drone uavs uav drohnen droni дронов дрона дроны дронів дрони беспилотников беспилотника безпілотників',
  missiles: `missile rockets rocket raketen missili misiles ракет ракеты ракети ракета`,
  countries:
    'country nation nations states-parties lander landern staaten pays paesi paises стран страны країн країни',
  points: 'point punkte punkten punti puntos пунктов пунктів пункта',
  meetings: 'meeting treffen rencontres incontri reuniones',
  groups: 'group gruppen groupes gruppi grupos групп группы груп групи',
  attempts: 'attempt',
};

const CANONICAL: ReadonlyMap<string, string> = new Map(
  Object.entries(SHARED).flatMap(([unit, nouns]) =>
    nouns
      .trim()
      .split(/\s+/)
      .map((noun): [string, string] => [noun, unit]),
  ),
);

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  tooth: 'teeth',
  foot: 'feet',
  mouse: 'mice',
  crisis: 'crises',
  policeman: 'policemen',
  policewoman: 'policewomen',
  fisherman: 'fishermen',
  gunman: 'gunmen',
  serviceman: 'servicemen',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  sheep: 'sheep',
  police: 'police',
  life: 'lives',
  half: 'halves',
  wife: 'wives',
  knife: 'knives',
  wolf: 'wolves',
};

/** Plurals that do not end in -s. */
const PLURALS: ReadonlySet<string> = new Set([
  ...Object.values(IRREGULAR_PLURALS),
  ...'people police troops personnel cattle staff crew media data criteria bacteria offspring fish species series dead wounded injured'.split(
    ' ',
  ),
]);

const NO_PLURAL =
  /(?:ss|us|is|ous|'s)$|^(?:news|politics|customs|always|sometimes|perhaps|besides|afterwards|towards|overseas|whereas|unless|across|sales)$/;

/** Whether an English word looks like a plural noun. */
export function isPlural(word: string): boolean {
  return (
    PLURALS.has(word) ||
    /(?:children|women|(?:s|e|y|r|n)men|people)$/.test(word) ||
    (word.length > 3 && word.endsWith('s') && !NO_PLURAL.test(word))
  );
}

/** Answers with the canonical unit of a counted noun, singular or plural. */
export function countUnitOf(noun: string): string {
  return CANONICAL.get(noun) ?? CANONICAL.get(pluralOf(noun)) ?? pluralOf(noun);
}

/** Whether a noun is one of the words that a shared unit stands for. */
export function hasSharedUnit(noun: string): boolean {
  return CANONICAL.has(noun);
}

function pluralOf(noun: string): string {
  if (isPlural(noun) || !/^[a-z-]+$/.test(noun)) return noun;
  if (/^[^aeiou]{1,3}s$/.test(noun)) return noun;
  const irregular = IRREGULAR_PLURALS[noun];
  if (irregular !== undefined) return irregular;
  if (noun.endsWith('child')) return `${noun}ren`;
  if (/(?:s|e|y|r|n)(?:wo)?man$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
