import type { Issue } from '../pack.ts';
import { optional, record, required } from '../reader.ts';
import { id, label, text } from '../text.ts';

/** Reads an issue. */
export const issue = record<Issue>({ id: required(id), title: required(label), question: optional(text) });
