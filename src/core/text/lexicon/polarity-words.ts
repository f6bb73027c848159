/** Words that turn a clause into its contrary. */
export const NEGATORS = `
not no never none neither nor cannot without nobody nothing n't hardly scarcely
`;

/** Words that deny what stands around them, before or after; an underscore joins words. */
export const DENIALS = `
deny denies denied denying denial dismiss dismisses dismissed refute refutes refuted reject rejects rejected rejecting
rejection contradict contradicts contradicted lie false untrue baseless fabrication fabricated invention invented
called_off cancelled canceled fell_through falls_through fallen_through fall_through out_of_the_question no_such_thing
not_the_case n't_the_case not_true n't_true not_happen n't_happen not_happened n't_happened never_happened
not_take_place n't_take_place not_taken_place n't_taken_place never_took_place not_come_about n't_come_about
not_come_from n't_come_from never_came_from not_materialise not_materialize n't_materialise n't_materialize never_materialised
`;

/** Verbs and nouns that deny what follows them alone. */
export const FORWARD_DENIALS = `
rule_out rules_out ruled_out fail fails failed failure fell_short fall_short failed_to lack lacks lacked absence
stopped_short refuse refuses refused refusing decline declines declined resist resists resisted oppose opposes opposed
turn_down turned_down turns_down far_from nowhere_near anything_but refusal unwilling
unwillingness falls_short fell_well_short fall_well_short falls_well_short fell_far_short fall_far_short falls_far_short
`;

/** Words that leave it open whether something is so. */
export const DOUBTS = `
doubt doubts doubted doubtful sceptical skeptical scepticism skepticism unlikely unclear uncertain question_whether
questions_whether questioned_whether little_sign few_signs little_evidence no_evidence mock mocks mocked mockery
no_trace no_proof no_signs few_believe few_believed few_share few_shared nobody_believes nobody_believed no_one_believes
n't_know_if n't_know_whether not_know_if not_know_whether not_sure_if not_sure_whether n't_sure_if n't_sure_whether
unproven dubious improbable questionable bluff
`;

/** Expressions for what has not happened so far. */
export const NOT_YET = `
not_yet yet_to n't_yet still_not not_so_far have_yet_to has_yet_to had_yet_to remains_to_be remain_to_be still_to_be
`;

/** Phrases that hold a negator without negating anything. */
export const FALSE_NEGATIONS = `
not_only nothing_but no_doubt not_just not_to_mention no_later_than no_less_than no_more_than no_fewer_than nothing_less_than
never_been_closer never_been_nearer never_so_near never_so_close never_been_so never_been_as never_been_this at_no_time at_no_point no_sooner whether_or_not no_longer_than
no_matter not_least why_not no_one_has_seen_stronger never_closer never_nearer
not_rule_out n't_rule_out not_ruled_out n't_ruled_out not_ruling_out
`;
