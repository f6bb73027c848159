/**
 * Groups of words that news English uses for one another. A group is a line; an underscore joins the words of a
 * phrase. A word may stand in several groups. The groups are deliberately about what was done, not about whom or
 * what it was done to: names, places and subjects come from the packs.
 */
export const SYNONYM_GROUPS = `
agree agreed settle settled finalise finalize finalised complete completed done ready resolve resolved concluded decided sealed solve solved agreement_reached in_place worked_out hammered_out signed_off clinched accepted backed approved
deal agreement accord pact settlement treaty
plan proposal framework draft blueprint text document package
proposal propose proposed suggest suggested suggestion offer offered float floated idea put_forward pitch pitched table tabled moot mooted
demand demanded insist insisted press pressed push pushed call_for called_for seek sought want wanted wish wished require required requirement urge urged ask asked request requested
open unresolved unsettled unsolved outstanding undecided unanswered undetermined sticking_point up_in_the_air not_final bone_of_contention unfinished stumbling_block left_over
dispute disputed contested contention contentious disagreement bone_of_contention argued stumbling_block sticking_point divisive controversial
hard difficult tough thorny tricky complex complicated thorniest hardest toughest challenging difficulty knotty vexed fraught sensitive most_difficult
obstacle hurdle barrier stumbling_block sticking_point problem difficulty challenge impediment roadblock snag complication complicate
issue question matter point topic subject item problem
topic subject agenda discuss discussed focus focused centred centered dominate dominated
serious grave big large great major significant substantial considerable huge important
meet met meeting summit talks session sit_down encounter negotiation negotiations face-to-face
host hosted receive received welcome welcomed greet greeted hosting
call phone telephone called phoned phone_call conversation rang ring spoke_by_phone spoke_by_telephone videoconference video_call teleconference conference_call
speak spoke spoken talk talked conversation converse discuss discussed consult consulted
kill killed dead die died dies death deaths fatality fatalities fatal slain lives perish perished killing drown drowned lost_their_lives died_in bodies claimed_the_lives fatally
wound wounded injure injured injury injuries hurt hospitalised hospitalized taken_to_hospital in_hospital treated_in_hospital
victim casualty casualties toll
attack attacked strike struck assault raid bombard bombarded bombardment barrage hit shelling bombing onslaught pound pounded pummel pummelled airstrike wave salvo targeted blitz
launch launched fire fired use used send sent unleash unleashed deploy deployed
cede give_up gave_up giving_up given_up concede surrender surrendered hand_over handed_over handing_over relinquish yield yielded give_away cession concession part_with abandon forfeit
lose lost loss seize seized taken captured overrun fall
withdraw withdrawal withdrew withdrawn pull_out pullout pulled_out pull_back pullback pull pulled pulling leave left retreat vacate quit exit step_back remove removed departure move_out
ceasefire cease-fire truce armistice halt_fire halts_fire pause_in_fighting halt_to_the_fighting cessation_of_hostilities pause
stop suspend suspended pause paused end ended halt halted cease ceased finish conclude terminate cessation
freeze frozen freezing stop halt fix fixed
war conflict fighting hostilities combat
front frontline front_line front_lines contact_line line_of_contact battle_line battle_lines lines line
vote votes voting voted ballot poll
approve approved approval ratify ratified ratification endorse endorsed vote votes consent sign_off pass
referendum plebiscite popular_vote nationwide_vote public_vote national_vote
parliament parliamentary legislature lawmakers legislators mps deputies assembly
legislature congress senate parliament
army troops troop soldiers soldier forces military servicemen personnel army
drone drones uav uavs unmanned_aircraft
missile missiles rocket rockets
power electricity electrical energy
outage blackout power_cut cut without lost_power blackouts outages
home household homes households families houses customers consumers residents
last lasted lasting took ran went_on gone_on continued duration length hour-long long stretched spent
near nearer close closer closest nearing approach approaching approached approaches brink verge edge within_reach
never ever any_earlier before at_any_point than_ever at_any_time never_been_so never_been_as never_been_this never_been_closer never_been_nearer never_so never_closer never_nearer at_no_time at_no_point
now present current currently today existing
breakthrough major_step
progress headway advance advanced movement step_forward strides
fast quick rapid swift
hope hopeful optimism optimistic upbeat
believe think thought reckon expect expected expects anticipate anticipated foresee predict predicted
expect await awaited due planned scheduled plan
month months
early beginning start
begin began start started open opened
join joined take_part took_part participate participated attend attended attendance present gather gathered represented
large_part lion's_share bulk main_part most big_part major_share main_role much large_share burden
carry bear shoulder take_on lead lead_role leading
back backed backing support supported assistance help helped
help helped helping assist lend_a_hand aid
aid assistance support funding package
promise promised pledge pledged commit committed commitment vow vowed guarantee undertake announce announced
guarantee guarantees assurance assurances protection
long-term lasting permanent durable
extend extended extension extendable prolong prolonged renew renewable renewed lengthen
lengthen prolong prolonged drag_out drags_out extend protract delay
short brief
monitor monitors monitoring observe observers observer watch watched watching supervise supervision oversee verification verify police policing
foreign international
reject rejected turn_down turned_down refuse refused rule_out ruled_out oppose opposed dismiss dismissed decline declined rebuff spurn resist resisted opposition veto balk against
accept accepted agree agreed consent on_board welcome
deny denied denies dismiss dismissed call_false lie fabrication invention invented fabricated untrue
succeed success successful thrive prosper do_well
rebuild rebuilding reconstruct reconstruction recovery
plant station facility power_plant
run operate operated operation manage managed management control controlled administer jointly_run
control controlled controls occupy occupied hold holds held seized
joint jointly together shared share common both two-way
equal equally thirds third
split divide divided share shared
whole entire all full fully entirely completely total
remaining rest remainder left remain remains
same likewise reciprocal mutual both_sides in_kind the_same similarly reciprocate
if provided as_long_as on_condition condition conditional only_if
demilitarised demilitarized buffer weapon-free
zone area strip
region regions territory territorial land oblast province
territory territorial land lands
east eastern
lead_to cause caused leave left
size strength number
number count counted tally toll figure
set_up create created establish established establishment form formed
group groups team teams
journalist journalists reporter reporters press media news_conference press_conference
appear appeared appearance faced face stood
detailed full fullest extensive comprehensive thorough in-depth
account statement presentation read-out update
mediation mediate mediated broker brokered brokering
year years
attempt try tried trying effort efforts sought
deadline timeline timetable time_limit cutoff
know clear known clarity see
country countries nation nations state
official officials authorities
leader leaders heads head_of_state
ally allies partner partners
rise rose increase increased climb climbed grow grew hike
fall fell drop dropped decrease decreased decline reduce reduced cut lower lowered
resign resigned resignation quit step_down stepped_down stand_down
arrest arrested detain detained custody held
investigate investigation probe inquiry inquire
cause caused reason blame blamed fault
rescue rescued rescuers pulled_out pulled_from brought_out brought_ashore saved survivors save evacuated
missing unaccounted unaccounted_for not_been_found not_yet_found lost_at_sea never_found disappeared
sink sank sunk sinking foundered foundering went_under capsized capsize went_down
ship vessel boat ferry
crash crashed collision collide collided accident
warn warned warning alert alerted
buy bought purchase purchased acquire acquired acquisition
sell sold sale
pay paid payment compensation compensate
cost costs price worth bill
hire hired recruit appoint appointed name named
dismissed fired sack sacked remove ousted
court judge tribunal trial
charge charged accuse accused prosecute prosecuted indict indicted
ban banned prohibit prohibited outlaw bar barred suspend suspended suspension
close closed shut closure shutdown
delay delayed postpone postponed late
build built construct constructed construction
fail failed failure collapse collapsed fell_through break_down
repair fix maintenance maintain repaired
inspect inspection inspected check checked audit
safety security safe
passenger passengers traveller travellers aboard on_board carried carrying on_the_ship
crew sailors staff employees workers
design model modelled modeled pattern patterned based akin similar resemble style
collective mutual common
defence defense
urgency urgent urgently pressing
firm strong robust solid ironclad reliable binding credible
organise organize hold held conduct conducted stage staged arrange
flee fled abroad refugees displaced
abroad overseas foreign
trade commerce
economic economy
explain explained clarify detail details spell_out elaborate explanation
unexplained unclear unknown missing unsaid vague hazy murky left_open
function work worked working operate
describe described call called characterise
sign signed signing signature
home_country domestic
raise raised hike hiked increase increased lift lifted
interest rate rates
forecast forecasts projection projected outlook prediction predict predicted
grow growth expand expanded expansion
shrink shrank contract contracted contraction recession
unemployment jobless unemployed
job jobs post posts position positions
cut cuts cutting lay_off laid_off redundancies redundancy axe axed shed
strike walkout industrial_action stoppage
protest protests demonstration rally march
election elections vote poll polls
win won victory triumph
defeat defeated lost beat beaten
flood floods flooding flooded
storm hurricane cyclone typhoon gale tornado blizzard
earthquake quake tremor
fire blaze wildfire
wildfire inferno blaze
avalanche landslide mudslide
stampede crush
derailed derailment overturned
damage damaged destroy destroyed wreck wrecked
evacuate evacuated moved_to_safety
alarm alert warning mayday distress
captain skipper master
owner owners operator operators company firm line
authority authorities agency administration regulator
inspect inspector inspectors surveyor surveyors surveyed examiner
certificate certified licence license licensed
capacity limit maximum allowed permitted
overload overloaded overloading overcrowded too_many exceeded
leak leaked leaking
door doors hatch ramp
lifeboat lifeboats raft rafts
fault defect defects faulty defective malfunction flaw flaws broken
ignore ignored disregard disregarded overlooked neglected
wave waves swell
wind winds gust gusts
apologise apologize apologised apologized apology sorry regret regrets
responsible responsibility blame blamed liable liability
lawsuit sue sued suing suit
sentence sentenced jailed imprisoned prison jail
guilty convicted conviction
acquit acquitted cleared
fine fined penalty
merge merger takeover acquire
profit profits earnings
loss losses deficit
debt debts borrow borrowed loan loans
tax taxes levy
budget spending
hospital hospitals clinic
doctor doctors physician
vaccine vaccines jab
virus infection outbreak disease
test tests tested testing trial
publish published release released
letter memo email note
session sitting hearing
chair chaired head headed lead led preside presided
successor replace replaced replacement take_over took_over
return returned come_back came_back
arrive arrived reach reached land landed
depart departed leave left sail sailed set_out
discover discovered find found detect detected spot spotted
hide hid conceal concealed cover_up covered_up
show shows showed reveal reveals revealed prove proves proved
cause caused trigger triggered bring_down brought_down
collapse collapsed cave_in caved_in gave_way give_way came_down fell_in
block blocked blockade
free freed release released
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
