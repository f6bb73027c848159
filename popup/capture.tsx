import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../src/ui/strings.ts';
import type { CoveredPage } from './situation.ts';
import type { Capturing } from './world.ts';

interface Props {
  readonly page: CoveredPage;
  readonly capturing: Capturing;
  readonly t: Translate;
}

/** The way to keep what this article says, and for one that was kept before, whether it still says so. */
export function Capture({ page, capturing, t }: Props) {
  const changed = useDrift(page, capturing);
  const { pack } = page.analysis.coverage;
  if (pack === null || (page.analysis.matches.length === 0 && changed === null)) return null;
  return (
    <div class="capture">
      <p role="status" class="meaning">
        {changed !== null &&
          (changed === 0 ? t('popupCapturedSame') : t('popupCapturedChanged', { count: changed }))}
      </p>
      {changed !== 0 && (
        <button type="button" onClick={() => capturing.open(pack)}>
          {t(changed === null ? 'popupActionCapture' : 'popupActionDrift')}
        </button>
      )}
    </div>
  );
}

/** How many claims of a captured article are put otherwise now; null for one that was not captured, and until known. */
function useDrift({ analysis, origin }: CoveredPage, capturing: Capturing): number | null {
  const [changed, setChanged] = useState<number | null>(null);
  useEffect(() => {
    let wanted = true;
    setChanged(null);
    // Where the store cannot tell, the article is offered for capture as any other: the dossier says what is wrong.
    void capturing
      .drift(analysis, origin)
      .then((count) => wanted && setChanged(count))
      .catch(() => {});
    return () => {
      wanted = false;
    };
  }, [capturing, analysis, origin]);
  return changed;
}
