/**
 * Cities, regions and venues where news takes place. A place of this list that a pack does not know says that a
 * sentence may be about another occasion. An underscore joins the words of a name.
 */
export const WELL_KNOWN_PLACES = `
Aachen Abidjan Abu_Dhabi Accra Addis_Ababa Alaska Aleppo Algiers Amman Amsterdam Anchorage Ankara Antalya Astana Athens
Atlanta Auckland Baghdad Baku Bali Bamako Bangkok Barcelona Basel Beijing Beirut Belfast Belgrade Benghazi Berlin Bern
Bogota Bonn Boston Brasilia Bratislava Brazzaville Brisbane Brussels Bucharest Budapest Buenos_Aires Bürgenstock Cairo
California Camp_David Canberra Cannes Caracas Casablanca Charlotte Chicago Chisinau Copenhagen Dakar Dallas Damascus
Davos Delhi Denver Detroit Dhaka Doha Dresden Dubai Dublin Durban Edinburgh Evian Frankfurt Gaza Geneva Genoa Glasgow
Hague Haifa Hamburg Hanoi Havana Helsinki Hiroshima Hong_Kong Honolulu Houston Islamabad Istanbul Jakarta Jeddah
Jerusalem Johannesburg Kabul Kampala Karachi Kathmandu Khartoum Kigali Kinshasa Krakow Kuala_Lumpur Kuwait Lagos Lahore
Lausanne Leeds Lima Lisbon Liverpool Ljubljana London Los_Angeles Luanda Lusaka Luxembourg Lviv Lyon Madrid Manchester
Manila Marrakesh Marseille Melbourne Mexico_City Milan Minneapolis Minnesota Minsk Monrovia Montevideo Montreal Mumbai
Munich Nairobi Naples New_Delhi New_York Nice Nicosia Odesa Odessa Oman Osaka Oslo Ottawa Oval_Office Panmunjom
Philadelphia Phoenix Phnom_Penh Pokrovsk Portland Porto Prague Pretoria Pyongyang Quito Rabat Ramallah Ramstein
Reykjavik Riga Rio_de_Janeiro Riyadh Rome Rotterdam San_Francisco Sanaa Santiago Sao_Paulo Sarajevo Seattle Seoul
Shanghai Sharm_el-Sheikh Singapore Skopje Sochi Sofia Stockholm Strasbourg Stuttgart Sydney Tallinn Tashkent Tbilisi
Tehran Tel_Aviv Texas Tokyo Toronto Tripoli Tunis Turin Ulaanbaatar Valencia Vancouver Vatican Versailles Vienna
Vientiane Vilnius Vladivostok Warsaw Wellington White_House Wuhan Yalta Yangon Yerevan Zagreb Zurich
`;
