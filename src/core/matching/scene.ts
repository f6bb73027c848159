import type { Stance } from '../pack/pack.ts';
import type { FigureFit } from './figure.ts';
import type { Fit, Ground } from './fit.ts';
import type { Occasion } from './occasion.ts';
import type { Setting } from './setting.ts';
import type { Signs } from './signs.ts';
import type { Floor, PageSpeaker } from './speaker.ts';
import type { ClaimProfile } from './topic.ts';

/** A sentence with all that is needed to judge it. */
export interface Scene extends Ground {
  readonly floor: Floor;
  readonly occasion: Occasion;
  readonly setting: Setting;
  readonly language: string | undefined;
}

/** A stretch that meets all conditions of a claim. */
export interface Verified {
  readonly claim: ClaimProfile;
  readonly fit: Fit;
  readonly figure: FigureFit | null;
  readonly speaker: PageSpeaker;
  readonly stance: Stance;
  /** The words that show the stance; empty for a plain statement. */
  readonly polarity: string;
  /** The log odds that it states the claim. */
  readonly support: number;
  readonly signs: Signs;
}
