import type { Source } from '../sources';

/** Who says so. */
export const LEAST_PRIVILEGE: Source = {
  title: 'IAM: apply least-privilege permissions',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  read: '2026-11-27',
};
