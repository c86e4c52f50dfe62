import { API_NAMES } from '../role-spec';
import type { FindingRule } from './rule';

/** A job that the notebook starts under this role needs that job’s permissions in it. */
export const notebookPassesRole: FindingRule = ({ resolved }) => {
  if (!resolved.apis.includes('CreateNotebookInstance')) return [];
  const missing = resolved.notebookCalls.filter((api) => !resolved.apis.includes(api));
  if (missing.length === 0) return [];
  return [
    {
      code: 'notebook-passes-role',
      severity: 'suggestion',
      title: 'Same role for its jobs?',
      message: `The notebook calls ${missing.join(', ')}. If it passes this role, the role needs their permissions too.`,
      field: 'notebook.calls',
      fix: {
        label: missing.length === 1 ? `Add ${missing.join()}` : 'Add them',
        apply: (spec) => ({
          ...spec,
          apis: API_NAMES.filter((api) => spec.apis.includes(api) || missing.includes(api)),
        }),
      },
    },
  ];
};
