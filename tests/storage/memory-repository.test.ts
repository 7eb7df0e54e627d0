import type { AssessmentId } from '../../src/domain/assessment';
import { createMemoryDevice, createMemoryRepository } from '../../src/storage/memory-repository';
import { describeRepositoryContract } from './repository-contract';

describeRepositoryContract('memory repository', async () => {
  const device = createMemoryDevice();
  return {
    first: createMemoryRepository(device),
    second: createMemoryRepository(device),
    spoil: async (id, { record, summary }) => {
      if (record !== undefined) device.records.set(id as AssessmentId, record);
      if (summary !== undefined) device.summaries.set(id as AssessmentId, summary);
    },
    evict: async (id) => {
      device.records.delete(id as AssessmentId);
      device.summaries.delete(id as AssessmentId);
    },
    close: async () => undefined,
  };
});
