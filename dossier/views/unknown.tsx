import { useDossier } from '../context.ts';

/** What is shown where an address names nothing that there is. */
export function Unknown({ text }: { text: string }) {
  const { link, t } = useDossier();
  return (
    <>
      <h1>{t('dossierUnknown')}</h1>
      <p>{text}</p>
      <p>
        <a href={link({})}>{t('dossierToOverview')}</a>
      </p>
    </>
  );
}

/** The view of an address that names none. */
export function Nowhere() {
  const { t } = useDossier();
  return <Unknown text={t('dossierUnknownText')} />;
}
