import { useEffect, useState } from 'preact/hooks';
import { textLanguage } from '../src/ui/document-language.ts';
import type { Translate } from '../src/ui/strings.ts';
import { Issue } from './issue.tsx';
import { LeftOut } from './left-out.tsx';
import type { TopicReader } from './topic-reader.ts';
import { useOpenIssues } from './use-open-issues.ts';
import type { World } from './world.ts';

/** So many issues are drawn at first: a popup has room for fewer. */
const DRAWN_AT_FIRST = 12;
/** So many follow in each idle moment: drawing them takes less than a frame. */
const DRAWN_AT_LEISURE = 40;

interface Props {
  readonly reader: TopicReader;
  readonly world: World;
  /** Goes to a match on the page. */
  readonly show: (index: number) => void;
  readonly t: Translate;
}

/** The topic, issue by issue: first the titles, then how far sources agree, as the issues are read one by one. */
export function Topic({ reader, world, show, t }: Props) {
  const { issues } = reader;
  const drawn = useDrawn(issues.length, world);
  const { isOpen, toggle, complete } = useOpenIssues(reader, world, drawn === issues.length);
  return (
    <section class="topic" aria-labelledby="topic-heading">
      <h2 id="topic-heading" {...textLanguage(reader.frame.language)}>
        {reader.frame.title}
      </h2>
      <p class="cl-quiet">{reader.viewpoint.analysis ? t('popupTopicHere') : t('popupTopicAlone')}</p>
      {reader.viewpoint.analysis && <LeftOut {...{ reader, complete, show, t }} />}
      {issues.slice(0, drawn).map((issue) => (
        <Issue
          key={issue.id}
          issue={issue}
          reader={reader}
          open={isOpen(issue.id)}
          toggled={(open) => toggle(issue.id, open)}
          show={show}
          t={t}
        />
      ))}
    </section>
  );
}

/** How many issues are drawn by now. */
function useDrawn(all: number, world: World): number {
  const [drawn, setDrawn] = useState(DRAWN_AT_FIRST);
  useEffect(() => {
    let wanted = true;
    if (drawn < all) void world.idle().then(() => wanted && setDrawn(drawn + DRAWN_AT_LEISURE));
    return () => {
      wanted = false;
    };
  }, [drawn, all, world]);
  return Math.min(drawn, all);
}
