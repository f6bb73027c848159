import type { Reason } from '../match.ts';
import type { Reading } from './reading.ts';
import type { Verified } from './scene.ts';

/** Answers with the grounds on which a match rests, in the words of the page. */
export function reasonsFor({ text, words }: Reading, verified: Verified): Reason[] {
  const { fit, figure, speaker, polarity } = verified;
  const of = (prefix: RegExp): string[] => [
    ...new Set(
      fit.hits
        .filter(({ key }) => prefix.test(key))
        .map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end)),
    ),
  ];
  const reasons: Reason[] = [];
  const names = of(/^[nc]:/);
  const plain = of(/^[wsq]:/).filter((word) => !names.includes(word));
  if (names.length > 0) reasons.push({ kind: 'name', evidence: names.join(', ') });
  if (plain.length > 0) reasons.push({ kind: 'words', evidence: plain.join(', ') });
  if (figure)
    reasons.push({ kind: 'figure', evidence: text.slice(figure.mention.start, figure.mention.end) });
  if (speaker.evidence) reasons.push({ kind: 'speaker', evidence: speaker.evidence });
  if (polarity) reasons.push({ kind: 'negation', evidence: polarity });
  return reasons;
}
