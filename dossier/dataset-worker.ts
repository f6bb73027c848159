/**
 * Everything long that is done with the dataset, in a thread of its own: reading files, importing, undoing an import,
 * writing files. The page stays live meanwhile. A thread that ends early leaves the store as it was, since each piece of
 * work is one transaction.
 */
import { openDataset } from '../src/store/dataset.ts';
import { datasetTasks } from './dataset-tasks.ts';
import type { Told } from './task-thread.ts';
import { serveTasks } from './task-thread.ts';

serveTasks(datasetTasks(openDataset()), {
  listen: (hear) => addEventListener('message', ({ data }: MessageEvent) => hear(data)),
  tell: (told: Told) => postMessage(told),
});
