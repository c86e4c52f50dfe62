import type { AuditRemark } from '../../import';
import { statementName } from './statement-name';

const LEVELS: Readonly<Record<AuditRemark['level'], string>> = {
  error: 'Error',
  'security-warning': 'Security warning',
  warning: 'Warning',
  suggestion: 'Suggestion',
};

/** How grave a remark is, in the words of IAM Access Analyzer. */
export function levelWords({ level }: Pick<AuditRemark, 'level'>): string {
  return LEVELS[level];
}

/** Where a remark is: a statement counted from 1, or the policy as a whole. */
export function remarkPlace({ policy, statement }: AuditRemark, isOne: boolean): string {
  if (statement !== null) return statementName({ policy, statement, sid: '' }, isOne);
  return isOne ? 'The policy' : `Policy ${policy + 1}`;
}
