/** Irregular verb forms of general English as `base: form …`. Only words whose forms share no Porter stem belong here. */
const IRREGULAR = `
be: am is are was were been
beat: beaten
become: became
begin: began begun
bend: bent
bid: bade bidden
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
creep: crept
deal: dealt
deny: denied denies
die: died dying dies
dig: dug
do: did done does
draw: drew drawn
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fly: flew flown
forbid: forbade forbidden
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
get: got gotten
give: gave given
go: went gone
grow: grew grown
hang: hung
have: has had
hear: heard
hide: hid hidden
hold: held
injure: injured
keep: kept
kneel: knelt
know: knew known
lay: laid
lead: led
leave: left
lend: lent
lie: lay lain
light: lit
lose: lost
make: made
mean: meant
meet: met
mislead: misled
overcome: overcame
oversee: oversaw overseen
pay: paid
prove: proven
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said says
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shoot: shot
shrink: shrank shrunk
shut: shutting
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
slide: slid
speak: spoke spoken
spend: spent
spin: spun
split: splitting
stand: stood
steal: stole stolen
stick: stuck
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
uphold: upheld
wake: woke woken
wear: wore worn
win: won
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
write: wrote written
`;

/** Irregular plurals, and nouns whose tie to their verb a suffix stemmer does not see, as `base: form …`. */
const DERIVED = `
believe: belief beliefs
child: children
choose: choice choices
conclude: conclusion conclusions
crisis: crises
decide: decision decisions decisive
defend: defence defense defences defenses defensive
deny: denial denials
destroy: destruction destructive
die: dead death deaths deadly fatal fatality fatalities
divide: division divisions
enter: entry entries
expand: expansion expansions
explode: explosion explosions explosive explosives
extend: extension extensions
foot: feet
grow: growth
injure: injury injuries
invade: invasion invasions invader invaders
know: knowledge
lose: loss losses
man: men
prove: proof
reduce: reduction reductions
respond: response responses
sell: sale sales
shoot: shots
speak: speech speeches
succeed: success successes successful successfully
suspend: suspension suspensions
think: thoughts
tooth: teeth
woman: women
`;

/** Different spellings and near-synonymous derivations of one general word, as `base: form …`. */
const VARIANTS = `
agree: agreement agreements
aluminium: aluminum
analyse: analyze analysed analyzed analysis analyses
announce: announcement announcements
ceasefire: ceasefires
centre: center centers centred centered
colour: color colors
cooperate: cooperation
favour: favor favors favored favourable favorable
harbour: harbor harbors
honour: honor honors honored
km: kilometre kilometres kilometer kilometers kms
labour: labor
licence: license licenses licensed
metre: meter meters
neighbour: neighbor neighbors neighboring
programme: program programs
recognise: recognize recognized recognition
talk: talks
theatre: theater theaters
tonne: ton tons
traveller: traveler travelers
vapour: vapor
yes: yeah
`;

/**
 * Words that a suffix stemmer wrongly joins with another (`international` with `internal`); each keeps a stem of its own,
 * which its other forms share.
 */
const KEPT_APART = `
authority: authorities
conservative: conservatives
constitution: constitutional constitutions
customs: customs
defendant: defendants
emergency: emergencies
evening: evenings
general: generals
generation: generations
goods: goods
important: importance importantly
international: internationally
internationalise: internationalize
news: news
number: numbers
numerous: numerously
officer: officers
organ: organs
organisation: organization organisations organizations organisational organizational
organise: organize organised organized organising organizing organiser organizer organisers organizers
past: past
paste: pastes pasted
personnel: personnel
several: several
universe: universal universally
university: universities
`;

function readTable(table: string, keepBase: boolean): [string, string][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', forms = ''] = line.split(': ');
      const pairs = forms.split(' ').map((form): [string, string] => [form, base]);
      return keepBase ? [[base, base] as [string, string], ...pairs] : pairs;
    });
}

/** The base form to stem instead of a word. */
export const LEMMAS: ReadonlyMap<string, string> = new Map([
  ...readTable(IRREGULAR, false),
  ...readTable(DERIVED, false),
  ...readTable(VARIANTS, false),
]);

/** Words that are their own stem, or that of the listed form, whatever a suffix stemmer says. */
export const FIXED_STEMS: ReadonlyMap<string, string> = new Map(readTable(KEPT_APART, true));

/** Past tenses and participles that do not end in -ed. */
export const IRREGULAR_VERB_FORMS: ReadonlySet<string> = new Set(
  readTable(IRREGULAR, false).map(([form]) => form),
);
