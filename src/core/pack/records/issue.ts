import type { Issue } from '../pack.ts';
import { optional, record, required } from '../reader.ts';
import { id, label, text } from '../text.ts';

export const issue = record<Issue>({ id: required(id), title: required(label), question: optional(text) });
