import { webAddress } from '../pack/address.ts';
import { Reading } from '../pack/reading.ts';

/** An address that can be subscribed to, or what is wrong with what was typed. */
export type ParsedAddress =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly fault: 'no-address' | 'not-https' };

/** The address that a person typed or pasted, written as browsers write it, without the part behind `#`. */
export function parseAddress(typed: string): ParsedAddress {
  const read = webAddress(typed.trim(), new Reading());
  if (read === undefined) return { ok: false, fault: 'no-address' };
  const url = new URL(read);
  if (url.protocol !== 'https:') return { ok: false, fault: 'not-https' };
  url.hash = '';
  return { ok: true, address: url.href };
}

/** Where the signature of a pack stands: beside it, with `.sig` after its name. */
export function signatureAddress(address: string): string {
  const url = new URL(address);
  url.pathname += '.sig';
  return url.href;
}

/** The permission that fetching from an address needs: its host alone. */
export function originPattern(address: string): string {
  return `https://${new URL(address).hostname}/*`;
}
