import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../src/shortcuts.ts';
import { LANGUAGES } from '../../src/store/languages.ts';
import type { Marks, Opening } from '../../src/store/settings.ts';
import { commandText } from '../../src/ui/command-text.ts';
import { capitalised } from '../capitalised.ts';
import { useDossier } from '../context.ts';
import { Choice } from '../pieces/choice.tsx';
import { CopyButton } from '../pieces/copy-button.tsx';
import { Radios } from '../pieces/radios.tsx';
import { ReadingSettings } from '../pieces/reading-settings.tsx';
import { SetAsideSettings } from '../pieces/set-aside-settings.tsx';
import { useSetting } from '../use-world.ts';

/** What the reader may choose. Every change holds at once. */
export function Settings() {
  const { t } = useDossier();
  return (
    <>
      <h1>{t('dossierSettings')}</h1>
      <p class="lead">{t('dossierSettingsLead')}</p>
      <MarksSettings />
      <LanguageSetting />
      <Shortcuts />
      <SetAsideSettings />
      <ReadingSettings />
    </>
  );
}

function MarksSettings() {
  const { world, t } = useDossier();
  const [marks, setMarks] = useSetting(world.settings.marks);
  const [opening, setOpening] = useSetting(world.settings.opening);
  const [calm, setCalm] = useSetting(world.settings.calm);
  return (
    <section aria-labelledby="set-marks">
      <h2 id="set-marks">{t('dossierSetMarks')}</h2>
      <Radios<Marks>
        legend={t('dossierSetMarksHow')}
        name="marks"
        value={marks}
        choose={setMarks}
        options={[
          { value: 'underline', name: t('dossierMarksUnderline'), note: t('dossierMarksUnderlineNote') },
          { value: 'tint', name: t('dossierMarksTint'), note: t('dossierMarksTintNote') },
          { value: 'off', name: t('dossierMarksOff'), note: t('dossierMarksOffNote') },
        ]}
      />
      <Radios<Opening>
        legend={t('dossierSetOpening')}
        name="opening"
        value={opening}
        choose={setOpening}
        options={[
          { value: 'hover', name: t('dossierOpeningHover') },
          { value: 'click', name: t('dossierOpeningClick') },
        ]}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={calm ?? false}
          onChange={(event) => setCalm(event.currentTarget.checked)}
        />
        <span>
          {t('dossierCalm')}
          <small>{t('dossierCalmNote')}</small>
        </span>
      </label>
    </section>
  );
}

function LanguageSetting() {
  const { world, t } = useDossier();
  const [language, setLanguage] = useSetting(world.settings.language);
  return (
    <section aria-labelledby="set-language">
      <h2 id="set-language">{t('dossierSetLanguage')}</h2>
      <Choice<string>
        label={t('dossierSetLanguageHow')}
        value={language ?? ''}
        options={[
          { value: '', name: t('dossierLanguageBrowser') },
          ...LANGUAGES.map((tag) => ({ value: tag, name: ownName(tag) })),
        ]}
        choose={setLanguage}
      />
    </section>
  );
}

/** The name of a language in itself: whoever looks for it can read that. */
function ownName(tag: string): string {
  return capitalised(new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag, tag);
}

/** Where the browsers keep their shortcuts. No page may link there, so the addresses are told and can be copied. */
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

function Shortcuts() {
  const { world, t } = useDossier();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void world.shortcuts().then(setShortcuts);
  }, [world]);
  return (
    <section aria-labelledby="set-keys">
      <h2 id="set-keys">{t('dossierKeys')}</h2>
      <dl class="keys">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{commandText(command, t)}</dt>
            <dd>{keys === '' ? t('dossierKeyUnset') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
        <div>
          <dt>{t('dossierKeyClose')}</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
      <p>{t('dossierKeysChrome', { address: CHROME_SHORTCUTS })}</p>
      <p>{t('dossierKeysFirefox')}</p>
      <p class="actions">
        <button type="button" onClick={() => world.openShortcutSettings()}>
          {t('dossierKeysOpen')}
        </button>
        <CopyButton label={t('dossierKeysCopy')} text={() => CHROME_SHORTCUTS} />
      </p>
    </section>
  );
}
