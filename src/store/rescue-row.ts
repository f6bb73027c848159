import type { Subscription } from '../core/subscription/subscription.ts';

/** What a restore has replaced, so that it can be taken back. */
export interface RescueRow {
  readonly name: 'restore';
  /** When it was restored, in milliseconds. */
  readonly at: number;
  /** The deeds of the restore, by pack. */
  readonly deeds: readonly number[];
  readonly subscriptions: readonly Subscription[];
  readonly settings: Readonly<Record<string, unknown>>;
}
