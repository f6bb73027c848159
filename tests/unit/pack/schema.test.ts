import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { PACK_LIMITS } from '../../../src/core/pack/limits.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { pack } from '../../../src/core/pack/records/pack.ts';
import { ACCEPTED, REFUSED } from './pack-cases.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../packs/${file}`, import.meta.url), 'utf8'));
const schema = read('pack.schema.json') as {
  properties: Record<string, { maxItems?: number }>;
  $defs: Record<string, { maxLength?: number }>;
};
const validate = new Ajv2020({ strictTypes: false }).compile(schema);

describe('the JSON Schema of a pack', () => {
  it('lets in the starter pack', () => {
    validate(read('mar-a-lago-talks.json'));
    expect(validate.errors).toBeNull();
  });

  it('knows the fields that the parser knows', () => {
    expect(new Set(Object.keys(schema.properties))).toEqual(new Set(pack.keys));
  });

  it('has the limits that the parser has', () => {
    const { issues, claims, people, places, terms, outlets, reports } = schema.properties;
    expect([issues, claims, people, places, terms, outlets, reports].map((list) => list?.maxItems)).toEqual(
      (['issues', 'claims', 'names', 'names', 'names', 'outlets', 'reports'] as const).map(
        (key) => PACK_LIMITS[key],
      ),
    );
    const { id, label, text, address, unknown } = schema.$defs;
    expect([id, label, text, address, unknown].map((kind) => kind?.maxLength)).toEqual(
      (['idLength', 'labelLength', 'textLength', 'addressLength', 'unknownTextLength'] as const).map(
        (key) => PACK_LIMITS[key],
      ),
    );
  });

  it.each(ACCEPTED)('lets in $name, as the parser does', (accepted) => {
    validate(accepted.pack);
    expect(validate.errors).toBeNull();
    expect(parsePack(accepted.pack).ok).toBe(true);
  });

  it.each(REFUSED.filter((refused) => refused.schema !== false))('refuses $name', (refused) => {
    expect(validate(refused.pack)).toBe(false);
  });

  it.each(REFUSED.filter((refused) => refused.schema === false))('cannot tell $name', (refused) => {
    expect(validate(refused.pack)).toBe(true);
  });
});
