import { PACK_LIMITS } from './limits.ts';
import type { Reader } from './reading.ts';
import { textWithin } from './text.ts';

const REMEDY = 'Write a full address that begins with https:// or http://.';
const WEB = /^https?:\/\/[^\s/\\]/i;
/** Spaces and back-slashes, which browsers silently drop or turn into slashes. */
const AMBIGUOUS = /[\s\\]/;
const LOGIN = /^https?:\/\/[^/?#]*@/i;

/** The address of a web page as it was written: http or https, of one host without doubt, without a login. */
export const webAddress: Reader<string> = (value, reading) => {
  const read = textWithin(PACK_LIMITS.addressLength)(value, reading);
  if (read === undefined) return undefined;
  if (!WEB.test(read) || AMBIGUOUS.test(read) || !URL.canParse(read)) {
    return reading.refuse('is not a web address', REMEDY);
  }
  // A name before an @ can pass for the host that the address leads to.
  if (LOGIN.test(read))
    return reading.refuse('holds a login before the host', 'Take out what stands before the @.');
  return read;
};
