import type { Outlet } from '../pack.ts';
import { filled, list, optional, record, required } from '../reader.ts';
import { country, host, id, label, languageTag } from '../text.ts';

/** Reads an outlet. */
export const outlet = record<Outlet>({
  id: required(id),
  name: required(label),
  domains: filled(list(host), () => []),
  country: optional(country),
  language: optional(languageTag),
  kind: optional(label),
  carries: filled(list(label), () => []),
});
