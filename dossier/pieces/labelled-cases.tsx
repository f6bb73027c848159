import { labelledCases } from '../../src/core/labelled-cases.ts';
import { useDossier } from '../context.ts';
import { useSetting } from '../use-world.ts';

/** What the reader has set aside, as a file for those who make topics and matching better. */
export function LabelledCases() {
  const { world, t } = useDossier();
  const [list = []] = useSetting(world.settings.setAside);
  const count = list.filter(({ text }) => text !== null).length;
  return (
    <section aria-labelledby="keep-cases">
      <h2 id="keep-cases">{t('dossierCases')}</h2>
      <p>{t('dossierCasesLead')}</p>
      {count === 0 ? (
        <p class="cl-quiet">{t('dossierCasesNone')}</p>
      ) : (
        <p class="actions">
          <button
            type="button"
            onClick={() => {
              world.keeping.save(
                new Blob([labelledCases(list)], { type: 'application/x-ndjson' }),
                'crosslight-cases.jsonl',
              );
            }}
          >
            {t('dossierCasesSave', { count })}
          </button>
        </p>
      )}
    </section>
  );
}
