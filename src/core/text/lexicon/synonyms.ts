/**
 * Groups of words that news English uses for one another. A group is a line; an underscore joins the words of a
 * phrase. Words are compared by their stems, so one form of each is enough. A word may stand in several groups. The groups
 * are deliberately about what was done, not about whom or what it was done to: names, places and subjects come from the
 * packs.
 */
export const SYNONYM_GROUPS = `
agree settle finalise finalize complete done ready resolve concluded decided sealed solve agreement_reached in_place worked_out hammered_out signed_off clinched accepted backed approved
deal agreement accord pact settlement treaty
plan proposal framework draft blueprint text document package
proposal suggest offer float idea put_forward pitch table moot
demand insist press push call_for seek want wish require urge ask request
open unresolved unsettled unsolved outstanding undecided unanswered undetermined sticking_point up_in_the_air not_final bone_of_contention unfinished stumbling_block left_over
dispute contested contention contentious disagreement bone_of_contention argued stumbling_block sticking_point divisive controversial
hard difficult tough thorny tricky complex complicated thorniest hardest toughest challenging difficulty knotty vexed fraught sensitive most_difficult
obstacle hurdle barrier stumbling_block sticking_point problem difficulty challenge impediment roadblock snag complication
issue question matter point topic subject item problem
topic subject agenda discuss focus centred dominate
serious grave big large great major significant substantial considerable huge important
meet summit talks session sit_down encounter negotiation face-to-face
host receive welcome greet
call phone telephone phone_call conversation rang spoke_by_phone spoke_by_telephone videoconference video_call teleconference conference_call
speak talk conversation discuss consult
kill dead slain lives perish drown lost_their_lives died_in bodies claimed_the_lives fatally
wound injure hurt hospitalised hospitalized taken_to_hospital in_hospital treated_in_hospital
victim casualty toll
attack strike assault raid bombard barrage hit shelling bombing onslaught pound pummel airstrike wave salvo targeted blitz
launch fire use send unleash deploy
cede give_up concede surrender surrendered hand_over relinquish yield give_away cession concession part_with abandon forfeit
lose seize taken captured overrun fall
withdraw pull_out pullout pull_back pullback pull leave retreat vacate quit exit step_back remove departure move_out
ceasefire cease-fire truce armistice halt_fire pause_in_fighting halt_to_the_fighting cessation_of_hostilities pause
stop suspend pause end halt cease finish conclude terminate cessation
freeze stop halt fix
war conflict fighting hostilities combat
front frontline front_line contact_line line_of_contact battle_line lines
vote ballot poll
approve ratify ratification endorse vote consent sign_off pass
referendum plebiscite popular_vote nationwide_vote public_vote national_vote
parliament parliamentary legislature lawmakers legislators mps deputies assembly
legislature congress senate parliament
army troops soldiers forces military servicemen personnel
drone uav unmanned_aircraft
missile rocket
power electricity energy
outage blackout power_cut cut without lost_power
home household families houses customers consumers residents
last took ran went_on continued duration length hour-long long stretched spent
near nearer close closer closest approach brink verge edge within_reach
never ever any_earlier before at_any_point than_ever at_any_time never_been_so never_been_as never_been_this never_been_closer never_been_nearer never_so never_closer never_nearer at_no_time at_no_point
now present current today existing
breakthrough major_step
progress headway advance movement step_forward strides
fast quick rapid swift
hope optimism optimistic upbeat
believe think reckon expect anticipate foresee predict
expect await due planned scheduled
month
early beginning start
begin start open
join take_part participate attend present gather represented
large_part lion's_share bulk main_part most big_part major_share main_role much large_share burden
carry bear shoulder take_on lead lead_role
back support assistance help
help assist lend_a_hand aid
aid assistance support funding package
promise pledge commit vow guarantee undertake announce
guarantee assurance protection
long-term lasting permanent durable
extend prolong renew lengthen
lengthen prolong drag_out extend protract delay
short brief
monitor observe observers watch supervise oversee verification verify police
foreign international
reject turn_down refuse rule_out oppose dismiss decline rebuff spurn resist opposition veto balk against
accept agree consent on_board welcome
deny dismiss call_false lie fabrication invention untrue
succeed thrive prosper do_well
rebuild reconstruct recovery
plant station facility power_plant
run operate manage control administer jointly_run
control occupy hold seized
joint together shared common both two-way
equal thirds
split divide share
whole entire all full fully completely total
remaining rest remainder left
same likewise reciprocal mutual both_sides in_kind the_same similarly
if provided as_long_as on_condition condition only_if
demilitarised demilitarized buffer weapon-free
zone area strip
region territory land oblast province
territory land
east eastern
lead_to cause leave
size strength number
number count tally toll figure
set_up create establish form
group team
journalist reporter press media news_conference press_conference
appear faced stood
detailed full fullest extensive comprehensive thorough in-depth
account statement presentation read-out update
mediation broker
year
attempt try effort sought
deadline timeline timetable time_limit cutoff
know clear clarity see
country nation state
official authorities
leader heads head_of_state
ally partner
rise increase climb grow hike
fall drop decrease decline reduce cut lower
resign quit step_down stand_down
arrest detain custody held
investigate probe inquiry inquire
cause reason blame fault
rescue rescuers pulled_out pulled_from brought_out brought_ashore saved survivors evacuated
missing unaccounted unaccounted_for not_been_found not_yet_found lost_at_sea never_found disappeared
sink foundered went_under capsized went_down
ship vessel boat ferry
crash collision collide accident
warn alert
buy purchase acquire acquisition
sell
pay payment compensation
cost price worth bill
hire recruit appoint name
dismissed fired sack remove ousted
court judge tribunal trial
charge accuse prosecute indict
ban prohibit outlaw bar suspend
close shut closure shutdown
delay postpone late
build construct
fail failure collapse fell_through break_down
repair fix maintenance maintain
inspect check audit
safety security safe
passenger traveller aboard on_board carried on_the_ship
crew sailors staff employees workers
design model pattern based akin similar resemble style
collective mutual common
defence
urgency urgent pressing
firm strong robust solid ironclad reliable binding credible
organise hold conduct stage arrange
flee abroad refugees displaced
abroad overseas foreign
trade commerce
economic economy
explain clarify detail spell_out elaborate explanation
unexplained unclear unknown missing unsaid vague hazy murky left_open
function work operate
describe call characterise
sign signature
home_country domestic
raise hike increase lift
interest rate
forecast projection outlook prediction
grow expand
shrink contract recession
unemployment jobless
job post position
cut lay_off laid_off redundancies axe shed
strike walkout industrial_action stoppage
protest demonstration rally march
election vote poll
win victory triumph
defeat lost beat
flood
storm hurricane cyclone typhoon gale tornado blizzard
earthquake quake tremor
fire blaze wildfire
wildfire inferno blaze
avalanche landslide mudslide
stampede crush
derailed overturned
damage destroy wreck
evacuate moved_to_safety
alarm alert warning mayday distress
captain skipper master
owner operator company firm line
authority agency administration regulator
inspect inspector surveyor surveyed examiner
certificate certified licence
capacity limit maximum allowed permitted
overload overcrowded too_many exceeded
leak
door hatch ramp
lifeboat raft
fault defect faulty malfunction flaw broken
ignore disregard overlooked neglected
wave swell
wind gust
apologise apologize sorry regret
responsible blame liable liability
lawsuit sue sued suit
sentence jailed imprisoned prison
guilty convicted
acquit cleared
fine penalty
merge merger takeover acquire
profit earnings
loss deficit
debt borrow loan
tax levy
budget spending
hospital clinic
doctor physician
vaccine jab
virus infection outbreak disease
test trial
publish release
letter memo email note
session sitting hearing
chair head lead preside
successor replace take_over
return come_back
arrive reach land
depart leave sail set_out
discover discovered find detect spot
hide conceal cover_up
show reveal prove
cause trigger bring_down
collapse cave_in gave_way came_down fell_in
block blockade
free freed release
temporary interim provisional
permanent lasting indefinite
`;

/**
 * Pairs of words that say the opposite of each other. A negated word of one side says what the other side says ("not
 * settled" is "open"); an unnegated one contradicts it.
 */
export const ANTONYM_PAIRS = `
agree open
agree dispute
explain unexplained
approve reject
accept reject
rise fall
succeed fail
open close
`;
