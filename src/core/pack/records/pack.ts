import { date } from '../date.ts';
import { PACK_LIMITS } from '../limits.ts';
import type { Name, Pack } from '../pack.ts';
import { filled, list, optional, record, required } from '../reader.ts';
import type { Reader } from '../reading.ts';
import { id, label, languageTag } from '../text.ts';
import { claim } from './claim.ts';
import { issue } from './issue.ts';
import { name } from './name.ts';
import { outlet } from './outlet.ts';
import { report } from './report.ts';

/** The one version of the format that there is. */
export const PACK_VERSION = 1;

const version: Reader<1> = (value, reading) =>
  value === PACK_VERSION ? value : reading.refuse('is not a version of the format', `Write ${PACK_VERSION}.`);

const none = (): [] => [];
const names: Reader<readonly Name[]> = list(name, PACK_LIMITS.names);

/** Reads a pack, record by record; references between records are not looked at. */
export const pack = record<Pack>({
  version: required(version),
  id: required(id),
  title: required(label),
  language: optional(languageTag),
  asOf: optional(date),
  issues: filled(list(issue, PACK_LIMITS.issues), none),
  claims: required(list(claim, PACK_LIMITS.claims)),
  people: filled(names, none),
  places: filled(names, none),
  terms: filled(names, none),
  outlets: filled(list(outlet, PACK_LIMITS.outlets), none),
  reports: filled(list(report, PACK_LIMITS.reports), none),
});
