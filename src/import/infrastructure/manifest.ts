import { apiNamed } from '../../policy';
import { isFields, type Fields } from '../languages/value';
import type { Resources } from './resource';

/**
 * The controllers of SageMaker for Kubernetes, the present and the former.
 * https://aws-controllers-k8s.github.io/community/reference/
 */
const CONTROLLER = /^sagemaker\.(?:services\.k8s\.aws|aws\.amazon\.com)\//;

/** A manifest of Kubernetes whose kind is an operation that the form knows, whatever it holds; null for all others. */
export function manifestResources(document: Fields): Resources | null {
  const version = document.get('apiVersion');
  const kind = document.get('kind');
  const spec = document.get('spec');
  if (typeof version !== 'string' || !CONTROLLER.test(version)) return null;
  if (typeof kind !== 'string' || !isFields(spec)) return null;
  const operation = `Create${kind}`;
  if (apiNamed(operation) === null) return null;
  const resource = { operation, name: operation, kind: 'request', path: 'spec.', body: spec } as const;
  return { resources: [resource], notes: [], nothing: '' };
}
