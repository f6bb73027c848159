/**
 * Groups of synonyms for what befalls many people at once, by their first words: a text that tells of the victims of one does not
 * mean those of another. Explosions, fires and crashes are not among them: they come with attacks and with one another.
 */
export const CALAMITIES = 'attack flood storm earthquake wildfire avalanche stampede derailed sink outbreak';
