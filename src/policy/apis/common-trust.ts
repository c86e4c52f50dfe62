/** Who assumes the role of almost every operation. The principal is the same in every partition. */
export const SAGEMAKER_TRUST = {
  principal: 'sagemaker.amazonaws.com',
  actions: ['sts:AssumeRole'],
} as const;
