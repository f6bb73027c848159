/**
 * What a page leaves in the browser's trace around a work: twice before it, so that what such a mark costs is known, and
 * once after it.
 */
export const WORK_MARKS = ['bench-idle', 'bench-work', 'bench-done'] as const;
