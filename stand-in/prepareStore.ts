import { workerData } from 'node:worker_threads';
import { openStandIn } from './standIn.ts';
import type { StandInOptions } from './standIn.ts';

// A thread of its own for what takes long (`prepareStandIn`): a failure ends it and is told to whoever waits.
const { dataDir, seedTickets }: Pick<StandInOptions, 'dataDir' | 'seedTickets'> = workerData;
openStandIn({ dataDir, ...(seedTickets === undefined ? {} : { seedTickets }) }).close();
