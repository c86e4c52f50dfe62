import { isPartition, type Partition } from './region';

/** An ARN cut at its colons; nothing is checked yet but the partition. */
export interface ArnParts {
  readonly partition: Partition;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

const ARN = /^arn:([^:]*):([^:]*):([^:]*):([^:]*):(.*)$/s;

/** Cuts an ARN at its first five colons; null where it is none, or of no partition that exists. */
export function arnParts(text: string): ArnParts | null {
  const [, partition = '', service = '', region = '', account = '', resource = ''] = ARN.exec(text) ?? [];
  return isPartition(partition) ? { partition, service, region, account, resource } : null;
}
