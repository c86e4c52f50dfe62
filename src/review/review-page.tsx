import Stack from '@mui/material/Stack';
import { useMemo, type ReactNode } from 'react';
import { reviewOf, unusualIn, type Finding, type RolePolicies, type RoleSpec } from '../policy';
import { AccessTests } from './access/access-tests';
import { PrintedReview } from './document/printed-review';
import { reviewDocument } from './document/review-document';
import { TakeAway } from './document/take-away';
import { AmendmentSwitches } from './parts/amendment-switches';
import { NeededList } from './parts/needed-list';
import { OpenFindings } from './parts/open-findings';
import { RoleLevel } from './parts/role-level';
import { RoleTable } from './parts/role-table';
import { SentenceList } from './parts/sentence-list';
import { SinceMade } from './parts/since-made';
import { UnusualList } from './parts/unusual-list';

export interface ReviewPageProps {
  spec: RoleSpec;
  policies: RolePolicies;
  /** A change of the whole form; without a message it is a small one, and needs no Undo. */
  onSpec: (next: RoleSpec, message: string) => void;
  onGoToField: (field: string) => void;
  /** The link to the role, for the document that is printed; empty where there is none. */
  link: string;
  /** Further buttons at the end: what copies, saves and shares. */
  actions: ReactNode;
}

/** The day of the reader’s own clock. */
function today(): string {
  return new Date().toLocaleDateString('en-CA');
}

/** What somebody who signs for a role reads: what it may do, what is unusual, and what others must do. */
export function ReviewPage({ spec, policies, onSpec, onGoToField, link, actions }: ReviewPageProps) {
  const review = useMemo(() => reviewOf(spec, policies), [spec, policies]);
  const unusual = useMemo(() => unusualIn(policies), [policies]);
  const document = useMemo(
    () => reviewDocument({ review, unusual, policies, link, date: today() }),
    [review, unusual, policies, link],
  );

  function fix({ title, fix: offered }: Finding): void {
    if (offered !== undefined) onSpec(offered.apply(spec), `${title}: ${offered.label}`);
  }

  return (
    <Stack spacing={2}>
      <SinceMade spec={spec} policies={policies} onSpec={onSpec} />
      <UnusualList
        found={unusual}
        findings={policies.findings}
        isEmpty={review.sentences.length === 0}
        onFix={fix}
        onGoToField={onGoToField}
      />
      <SentenceList sentences={review.sentences} trust={review.trust} onGoToField={onGoToField} />
      <RoleTable facts={review.facts} onGoToField={onGoToField} />
      <RoleLevel review={review} onGoToField={onGoToField} />
      <OpenFindings findings={policies.findings} unusual={unusual} onFix={fix} onGoToField={onGoToField} />
      <NeededList lines={review.needed} />
      <AccessTests spec={spec} policies={policies} onGoToField={onGoToField} />
      <AmendmentSwitches spec={spec} policies={policies} onSpec={onSpec} />
      <TakeAway document={document}>{actions}</TakeAway>
      <PrintedReview document={document} />
    </Stack>
  );
}
