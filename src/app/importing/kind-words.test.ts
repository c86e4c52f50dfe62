import { expect, test } from 'vitest';
import type { ImportKind } from '../../import';
import type { ApiName } from '../../policy';
import { importName } from './kind-words';

test.each<[ImportKind, ApiName[], string]>([
  ['request', ['CreateModel'], 'CreateModel request'],
  ['sdk', ['CreateTrainingJob', 'CreateModel'], 'CreateTrainingJob and CreateModel in Python code'],
  ['sdk', [], 'Python code'],
  ['cloudformation', ['CreateModel'], 'CreateModel in a CloudFormation template'],
  ['access-denied', ['CreateModel'], 'AccessDenied message'],
  ['addresses', [], 'list of addresses'],
  [
    'boto3',
    ['CreateTrainingJob', 'CreateProcessingJob', 'CreateModel', 'CreateEndpointConfig', 'CreatePipeline'],
    'CreateTrainingJob, CreateProcessingJob, CreateModel, and 2 more boto3 calls',
  ],
])('%s of %j', (kind, apis, name) => expect(importName({ kind, apis })).toBe(name));
