/**
 * Country and the words for its people, as `country: demonym …`. A demonym's plural in -s need not be listed. "America"
 * goes with the United States, as news does it.
 */
const TABLE = `
usa: america american
uk: britain british briton
russia: russian
ukraine: ukrainian
afghanistan: afghan
albania: albanian
algeria: algerian
argentina: argentine argentinian
armenia: armenian
australia: australian
austria: austrian
azerbaijan: azerbaijani azeri
bangladesh: bangladeshi
belarus: belarusian belarussian
belgium: belgian
bolivia: bolivian
bosnia: bosnian
brazil: brazilian
bulgaria: bulgarian
cambodia: cambodian
cameroon: cameroonian
canada: canadian
chad: chadian
chile: chilean
china: chinese
colombia: colombian
congo: congolese
croatia: croatian croat
cuba: cuban
cyprus: cypriot
czechia: czech
denmark: danish dane
ecuador: ecuadorian
egypt: egyptian
england: english
eritrea: eritrean
estonia: estonian
ethiopia: ethiopian
europe: european
finland: finnish finn
france: french
georgia: georgian
germany: german
ghana: ghanaian
greece: greek
greenland: greenlandic greenlander
guatemala: guatemalan
haiti: haitian
honduras: honduran
hungary: hungarian
iceland: icelandic icelander
india: indian
indonesia: indonesian
iran: iranian
iraq: iraqi
ireland: irish
israel: israeli
italy: italian
jamaica: jamaican
japan: japanese
jordan: jordanian
kazakhstan: kazakh kazakhstani
kenya: kenyan
kosovo: kosovar
kuwait: kuwaiti
kyrgyzstan: kyrgyz
laos: laotian
latvia: latvian
lebanon: lebanese
liberia: liberian
libya: libyan
lithuania: lithuanian
luxembourg: luxembourgish
malaysia: malaysian
mali: malian
malta: maltese
mexico: mexican
moldova: moldovan
mongolia: mongolian
montenegro: montenegrin
morocco: moroccan
mozambique: mozambican
myanmar: burmese burma
nepal: nepali nepalese
netherlands: dutch holland
nicaragua: nicaraguan
nigeria: nigerian
norway: norwegian
oman: omani
pakistan: pakistani
palestine: palestinian
panama: panamanian
paraguay: paraguayan
peru: peruvian
philippines: filipino philippine
poland: polish pole
portugal: portuguese
qatar: qatari
romania: romanian
rwanda: rwandan
scotland: scottish scot
senegal: senegalese
serbia: serbian serb
singapore: singaporean
slovakia: slovak slovakian
slovenia: slovenian slovene
somalia: somali
spain: spanish spaniard
sudan: sudanese
sweden: swedish swede
switzerland: swiss
syria: syrian
taiwan: taiwanese
tajikistan: tajik
tanzania: tanzanian
thailand: thai
tunisia: tunisian
turkey: turkish turk turkiye
turkmenistan: turkmen
uganda: ugandan
uruguay: uruguayan
uzbekistan: uzbek
venezuela: venezuelan
vietnam: vietnamese
wales: welsh
yemen: yemeni
zambia: zambian
zimbabwe: zimbabwean
`;

/** The country that a demonym belongs to, by the demonym in lower case, singular and plural; countries by themselves. */
export const COUNTRY_OF_DEMONYM: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', demonyms = ''] = line.split(': ');
      const people = demonyms.split(' ').flatMap((word) => [word, `${word}s`]);
      return [country, ...people].map((word): [string, string] => [word, country]);
    }),
);
