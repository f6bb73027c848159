import { describe, expect, it } from 'vitest';
import { draftOf, recordFrom, withWholeFigure } from '../../../dossier/record-draft.ts';
import { RECORD_FIELDS } from '../../../dossier/record-fields.ts';
import { checkRecord } from '../../../src/core/pack/check-edit.ts';
import { RECORD_KINDS } from '../../../src/core/pack/record-key.ts';
import { starterPack } from '../../starter-pack.ts';

const PACK = starterPack();

describe('a form', () => {
  it.each(RECORD_KINDS)('that is saved as it began leaves every record of the %s as it was', (list) => {
    const fields = RECORD_FIELDS[list];
    for (const record of PACK[list]) {
      const saved = withWholeFigure(recordFrom(draftOf(record, fields), record, fields));
      expect(checkRecord(list, saved)).toEqual({ ok: true, record });
    }
  });

  const fields = RECORD_FIELDS.claims;
  const claim = {
    id: 'toll',
    statement: 'At least 34 died.',
    speakers: [],
    cues: { requires: [['a']], excludes: ['b'] },
    later: 1,
  };
  const changed = (draft: object) => recordFrom({ ...draftOf(claim, fields), ...draft }, claim, fields);

  it('keeps what it has no field for', () => {
    expect(changed({ statement: ' At least 35 died. ' })).toEqual({
      ...claim,
      statement: 'At least 35 died.',
    });
  });

  it('leaves out what is emptied, and keeps what is beside it', () => {
    expect(changed({ 'cues.excludes': '' })).toMatchObject({ cues: { requires: [['a']], excludes: [] } });
    expect(changed({ statement: '  ' })).not.toHaveProperty('statement');
  });

  it('reads lists line by line', () => {
    expect(changed({ 'cues.phrasings': 'one\n\n two ' })).toMatchObject({
      cues: { phrasings: ['one', 'two'] },
    });
  });

  it('hands on what is no number, so that its fault can be told', () => {
    const report = recordFrom({ 'value.low': 'many' }, {}, [
      { path: 'value.low', label: 'fieldLow', kind: 'number' },
    ]);
    expect(report).toEqual({ value: { low: 'many' } });
  });
});

describe('a figure in a form', () => {
  it.each([
    [
      'one end is both',
      { low: 3, unit: 'hours', hedge: 'about' },
      { low: 3, high: 3, unit: 'hours', hedge: 'about' },
    ],
    [
      'an open end stays open',
      { low: 3, unit: 'hours', hedge: 'over' },
      { low: 3, unit: 'hours', hedge: 'over' },
    ],
    ['no end is no figure', { unit: 'hours', hedge: 'exact' }, undefined],
  ])('%s', (_what, value, expected) => {
    expect(withWholeFigure({ value })).toEqual(expected === undefined ? {} : { value: expected });
  });
});
