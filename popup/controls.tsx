import type { Translate } from '../src/ui/strings.ts';
import type { Choices, TabFacts, World } from './world.ts';

interface Props {
  readonly tab: TabFacts;
  readonly choices: Choices;
  readonly world: World;
  readonly refresh: () => void;
  readonly t: Translate;
}

/** The reader's switches: this site, and everything. */
export function Controls({ tab, choices, world, refresh, t }: Props) {
  const { host } = tab;
  const off = host !== null && choices.sitesOff.includes(host);
  const change = (changed: Promise<void>) => void changed.then(refresh);
  return (
    <section class="controls" aria-labelledby="controls-heading">
      <h2 id="controls-heading" class="small-title">
        {t('popupControls')}
      </h2>
      {host !== null && (tab.granted || off) && (
        <Switch
          label={t('controlSite', { host })}
          on={!off}
          change={(on) => change(world.setSiteOff(host, !on))}
        />
      )}
      <Switch
        label={t('controlEverywhere')}
        on={!choices.paused}
        change={(on) => change(world.setPaused(!on))}
      />
    </section>
  );
}

function Switch({ label, on, change }: { label: string; on: boolean; change: (on: boolean) => void }) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
