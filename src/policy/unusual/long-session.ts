import type { Source } from '../sources';
import { DEFAULT_SESSION, sessionWords } from '../review/session-words';
import type { UnusualRule } from './unusual';

const SESSION: Source = {
  title: 'IAM: the maximum session duration of a role',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
  read: '2026-11-27',
};

/** Sessions that last longer than IAM’s own default: the setting is for people and programs, not for services. */
export const longSession: UnusualRule = {
  id: 'long-session',
  grade: 'care',
  find: ({ resolved: { roleOptions } }) => {
    const seconds = roleOptions.maxSessionDuration ?? DEFAULT_SESSION;
    if (seconds <= DEFAULT_SESSION) return [];
    return [
      {
        title: 'Long sessions',
        words: `A session may last ${sessionWords(seconds)}; IAM’s default is ${sessionWords(DEFAULT_SESSION)}. SageMaker does not need more: the setting does not apply to AWS services. Who else will use the role?`,
        field: 'role.maxSessionDuration',
        source: SESSION,
      },
    ];
  },
};
