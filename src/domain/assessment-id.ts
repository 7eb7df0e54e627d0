import type { Brand } from '../base/brand';

export type AssessmentId = Brand<'AssessmentId'>;
