/**
 * Verbs by which news ascribes words or views to somebody ("said", "reckons"), in every form that is not regular
 * enough for the stemmer.
 */
export const REPORTING_VERBS = `
say says said saying tell tells told telling claim claims claimed add adds added announce announces announced write
writes wrote warn warns warned insist insists insisted note notes noted stress stresses stressed state states stated
declare declares declared assert asserts asserted argue argues argued explain explains explained admit admits admitted
acknowledge acknowledges acknowledged concede concedes conceded suggest suggests suggested hint hints hinted reveal
reveals revealed disclose discloses disclosed confirm confirms confirmed report reports reported believe believes
believed think thinks thought reckon reckons reckoned estimate estimates estimated expect expects expected hope hopes
hoped describe describes described call calls called put puts counted counts count reply replies replied answer answers
answered respond responds responded remark remarks remarked observe observes observed maintain maintains maintained
allege alleges alleged accuse accuses accused demand demands demanded urge urges urged propose proposes proposed promise
promises promised vow vows vowed predict predicts predicted recall recalls recalled repeat repeats repeated reiterate
reiterates reiterated emphasise emphasises emphasised emphasize emphasizes emphasized underline underlines underlined
tweet tweeted post posts posted speak speaks spoke mention mentions mentioned indicate indicates indicated signal
signals signaled signalled deny denies denied dismiss dismisses dismissed reject rejects rejected regard regards
regarded consider considers considered assure assures assured guess guesses guessed venture ventures ventured hazard
hazards hazarded cite cites cited muse mused see sees saw give gives gave foresee foresees foresaw joke jokes suggest set
sets want wants wanted seek seeks sought clock clocked time timed tout touts touted hail hails hailed praise praises
praised present presents presented feel feels felt conclude concluded relay relays relayed boast boasts boasted ask asks asked joke joked quip quipped credit credited
`;

/** Expressions that ascribe by themselves, followed by the source; an underscore joins the words. */
export const SOURCE_PREPOSITIONS = `
according_to in_the_words_of in_the_view_of in_the_eyes_of as_reported_by as_told_by quoting citing as_put_by
`;

/** Nouns that speak where no person is named. */
export const ANONYMOUS_SOURCES = `
officials official authorities sources source police prosecutors diplomats diplomat analysts analyst experts expert
observers newspaper daily paper magazine broadcaster outlet spokesman spokeswoman spokesperson ministry residents witnesses critics commentators aides adviser advisers
reporters
`;
