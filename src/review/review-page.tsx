import Stack from '@mui/material/Stack';
import { Suspense, lazy, useMemo, type ReactNode } from 'react';
import { reviewOf, unusualIn, type RolePolicies, type RoleSpec } from '../policy';
import { FallBack, NotLoaded } from '../screen';
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

/** Below what one reads first, and large. */
const AccessTests = lazy(async () => ({ default: (await import('./access/access-tests')).AccessTests }));

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

/** What somebody who signs for a role reads: what it may do, what is unusual, and what others must do. */
export function ReviewPage({ spec, policies, onSpec, onGoToField, link, actions }: ReviewPageProps) {
  const review = useMemo(() => reviewOf(spec, policies), [spec, policies]);
  const unusual = useMemo(() => unusualIn(policies), [policies]);
  const document = useMemo(
    () => reviewDocument({ review, unusual, policies, link }),
    [review, unusual, policies, link],
  );

  return (
    <Stack spacing={2}>
      <SinceMade spec={spec} policies={policies} onSpec={onSpec} />
      <UnusualList found={unusual} isEmpty={review.sentences.length === 0} onGoToField={onGoToField} />
      <SentenceList sentences={review.sentences} trust={review.trust} onGoToField={onGoToField} />
      <RoleTable facts={review.facts} onGoToField={onGoToField} />
      <RoleLevel review={review} onGoToField={onGoToField} />
      <OpenFindings
        findings={policies.findings}
        unusual={unusual}
        spec={spec}
        onSpec={onSpec}
        onGoToField={onGoToField}
      />
      <NeededList lines={review.needed} />
      <FallBack to={<NotLoaded />}>
        <Suspense>
          <AccessTests spec={spec} policies={policies} onGoToField={onGoToField} />
        </Suspense>
      </FallBack>
      <AmendmentSwitches spec={spec} policies={policies} onSpec={onSpec} />
      <TakeAway document={document}>{actions}</TakeAway>
      <PrintedReview document={document} />
    </Stack>
  );
}
