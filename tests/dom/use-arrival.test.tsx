// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseRoute } from '../../dossier/route.ts';
import { useArrival } from '../../dossier/use-arrival.ts';
import { VIEWS, type View } from '../../dossier/views.ts';

/** Views whose scripts come when the test says so. */
function views() {
  const issues = { resolve: (_: View) => {}, reject: (_: Error) => {} };
  const coming = new Promise<View>((resolve, reject) => Object.assign(issues, { resolve, reject }));
  const table = {
    ...VIEWS,
    '': { ...VIEWS[''], load: async (): Promise<View> => () => <p>overview</p> },
    issues: { ...VIEWS.issues, load: () => coming },
  };
  return { table, issues };
}

const ROUTES = { overview: parseRoute('#/'), issues: parseRoute('#/issues') };

function Place({ at, table }: { at: keyof typeof ROUTES; table: typeof VIEWS }) {
  const arrival = useArrival(ROUTES[at], table);
  if (!arrival) return <p>nowhere yet</p>;
  const { route, View } = arrival;
  return (
    <>
      <h1>{route.view}</h1>
      {View ? <View id={route.id} /> : <p>not there</p>}
    </>
  );
}

const shown = () => document.body.textContent;

describe('a view that is a script of its own', () => {
  let at: (place: keyof typeof ROUTES) => Promise<void>;
  let issues: ReturnType<typeof views>['issues'];

  beforeEach(async () => {
    render(null, document.body);
    const made = views();
    issues = made.issues;
    at = (place) => act(async () => render(<Place at={place} table={made.table} />, document.body));
    await at('overview');
  });

  test('is drawn when it is there; until then the one before it stays, under its own name', async () => {
    expect(shown()).toBe('overview');
    await at('issues');
    expect(shown()).toBe('overview');
    await act(async () => issues.resolve(() => <p>every issue</p>));
    expect(shown()).toBe('issuesevery issue');
  });

  test('is not drawn when the reader has gone elsewhere meanwhile', async () => {
    await at('issues');
    await at('overview');
    await act(async () => issues.resolve(() => <p>every issue</p>));
    expect(shown()).toBe('overview');
  });

  test('is said to be missing where its script cannot be loaded', async () => {
    await at('issues');
    await act(async () => issues.reject(new TypeError('no such file')));
    expect(shown()).toBe('issuesnot there');
  });
});
