import { describe, expect, test } from 'vitest';
import { compileTopic } from '../../../src/core/matching/compile-topic.ts';
import { matchArticle } from '../../../src/core/matching/match-article.ts';
import { starterPack } from '../../starter-pack.ts';

const topic = compileTopic(starterPack());

const stanceOf = (text: string, id: string): string | undefined =>
  matchArticle({ language: 'en', blocks: [{ kind: 'paragraph', text }] }, topic).find(
    ({ claim }) => claim === id,
  )?.stance;

describe('what a sentence does with a claim of the starter topic', () => {
  test.each([
    [
      'The announced telephone conference with European leaders never took place.',
      'europe-call-held',
      'denies',
    ],
    [
      'It is not true that Trump and Putin agreed on two working groups, a diplomat said.',
      'working-groups',
      'denies',
    ],
    [
      'That the security guarantees are fully agreed, as Zelensky claims, is doubtful.',
      'guarantees-share-zelensky',
      'doubts',
    ],
    ['The future of the Donbas is anything but settled.', 'donbas-unresolved', 'states'],
    ['The Donbas question is far from resolved.', 'donbas-unresolved', 'states'],
    ['The dispute over the Donbas has been resolved, the White House said.', 'donbas-unresolved', 'denies'],
    [
      'There is still no agreement on who controls the nuclear plant in Zaporizhzhia.',
      'znpp-unresolved',
      'states',
    ],
    ['Control of the Zaporizhzhia nuclear plant is no longer an open question.', 'znpp-unresolved', 'denies'],
    [
      'Nobody explained how the free economic zone in the Donbas would function.',
      'free-zone-details-missing',
      'states',
    ],
    [
      'Officials explained at length how the economic zone in the Donbas would work.',
      'free-zone-details-missing',
      'denies',
    ],
    ['Trump denied that the free trade zone in the Donbas had been agreed.', 'free-zone-unsettled', 'states'],
    ['The free trade zone has been agreed, Trump said.', 'free-zone-unsettled', 'denies'],
    ['Zelensky would not rule out giving up Donetsk and Luhansk.', 'zelensky-no-cession', 'denies'],
    ['Zelensky will not hand over the Donetsk and Luhansk regions.', 'zelensky-no-cession', 'states'],
    ['Zelensky is ready to surrender Donetsk and Luhansk.', 'zelensky-no-cession', 'denies'],
    [
      'Putin has accepted a ceasefire for a referendum in Ukraine, Trump said.',
      'putin-no-truce-for-vote',
      'denies',
    ],
    [
      'Putin is unwilling to grant a truce for a referendum, Trump said.',
      'putin-no-truce-for-vote',
      'states',
    ],
    [
      'Putin would not hear of a ceasefire for a referendum, Trump said.',
      'putin-no-truce-for-vote',
      'states',
    ],
    ['There was no joint news conference of Trump and Zelensky.', 'joint-press-conference', 'denies'],
    ['The guarantees would not be put to a vote in Congress.', 'guarantees-legislature-vote', 'denies'],
    ['Congress gets no vote on the guarantees.', 'guarantees-legislature-vote', 'denies'],
    ['The plan is not 90 percent agreed, Zelensky corrected.', 'plan-share-zelensky', 'denies'],
    ['Russia did not fire 40 missiles at Ukraine.', 'kyiv-missiles', 'denies'],
    ['The talks between Trump and Zelensky did not last three hours.', 'meeting-length', 'denies'],
    ['Few believe Trump that a deal is closer than ever.', 'deal-closer-than-ever', 'doubts'],
    ['Whether Russia really wants Ukraine to succeed is doubtful.', 'russia-wants-success', 'doubts'],
    [
      'Russia does not want Ukraine to succeed, the analyst replied to Trump.',
      'russia-wants-success',
      'denies',
    ],
    [
      'The talks with Zelensky took place not at Mar-a-Lago but in the White House.',
      'meeting-place',
      'denies',
    ],
    ['Trump did not speak by phone with Putin before the meeting.', 'putin-call-before', 'denies'],
    ['A free trade zone in the Donbas is by no means settled, Trump said.', 'free-zone-unsettled', 'states'],
    ['Trump ruled out a deadline for the talks.', 'deal-timeline', 'states'],
    [
      'No territorial concession is possible without a referendum, Zelensky said.',
      'territory-vote-required',
      'states',
    ],
    ['A referendum on land is not needed, Zelensky said.', 'territory-vote-required', 'denies'],
    ['No obstacles remain, both presidents said.', 'hurdles-acknowledged', 'denies'],
    [
      'The trilateral guarantees with Europe are not even nearly agreed, Zelensky said.',
      'trilateral-guarantees-status',
      'denies',
    ],
    [
      'There was no Russian attack on Kyiv with missiles and drones the day before the talks, the ministry in Moscow said.',
      'kyiv-attack-before-talks',
      'denies',
    ],
  ])('%s', (text, claim, stance) => {
    expect(stanceOf(text, claim)).toBe(stance);
  });
});
