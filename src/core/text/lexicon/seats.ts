/**
 * Seats of government: news lets them stand for the country that is governed from there ("Paris insists"). Country (as
 * its stem), then its seats in lower case; an underscore joins the words of a name.
 */
export const SEATS_OF_GOVERNMENT = `
ukraine: kyiv kiev
russia: moscow kremlin
usa: washington white_house united_states
uk: london downing_street united_kingdom great_britain
france: paris elysee
germany: berlin
italy: rome
spain: madrid
poland: warsaw
finland: helsinki
sweden: stockholm
norway: oslo
denmark: copenhagen
netherlands: the_hague
austria: vienna
switzerland: bern
hungary: budapest
romania: bucharest
bulgaria: sofia
greece: athens
turkey: ankara
czechia: prague
slovakia: bratislava
serbia: belgrade
croatia: zagreb
portugal: lisbon
ireland: dublin
estonia: tallinn
latvia: riga
lithuania: vilnius
belarus: minsk
moldova: chisinau
georgia: tbilisi
armenia: yerevan
azerbaijan: baku
israel: jerusalem
palestine: ramallah
egypt: cairo
syria: damascus
lebanon: beirut
iraq: baghdad
iran: tehran
saudi_arabia: riyadh
qatar: doha
united_arab_emirates: abu_dhabi
yemen: sanaa
sudan: khartoum
ethiopia: addis_ababa
kenya: nairobi
nigeria: abuja
south_africa: pretoria
india: new_delhi delhi
pakistan: islamabad
bangladesh: dhaka
china: beijing
japan: tokyo
south_korea: seoul
north_korea: pyongyang
taiwan: taipei
vietnam: hanoi
thailand: bangkok
cambodia: phnom_penh
indonesia: jakarta
philippines: manila
australia: canberra
new_zealand: wellington
canada: ottawa
mexico: mexico_city
brazil: brasilia
argentina: buenos_aires
venezuela: caracas
colombia: bogota
chile: santiago
cuba: havana
europe: brussels
`;
