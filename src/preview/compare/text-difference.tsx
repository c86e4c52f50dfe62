import Box from '@mui/material/Box';
import { Suspense, useId, useMemo, useState } from 'react';
import type { PolicyJson, RolePolicies } from '../../policy';
import { FallBack, lazyPart } from '../../screen';
import { UnfoldButton } from '../unfold-button';
import type { OtherSide } from './other-side';
import { PlainDifference } from './plain-difference';

/** Loaded when it is first opened. */
const DiffView = lazyPart(async () => (await import('../code/diff-view')).DiffView);

interface TextDifferenceProps {
  policies: RolePolicies;
  side: OtherSide;
}

/** Both texts, line by line, when asked for. */
export function TextDifference({ policies, side }: TextDifferenceProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const before = useMemo(() => textOf(side.documents), [side]);
  const after = useMemo(() => textOf(policies.permissions), [policies]);
  const plain = <PlainDifference before={before} after={after} />;

  return (
    <div>
      <UnfoldButton open={open} setOpen={setOpen} controls={id} color="primary" sx={{ ml: -1 }}>
        Text line by line
      </UnfoldButton>
      <Box id={id} hidden={!open}>
        {open && (
          <>
            <Box sx={{ typography: 'caption', py: 0.5 }}>Before: {side.name}. After: this role.</Box>
            <Box sx={{ height: '24rem', border: 1, borderColor: 'divider', typography: 'mono' }}>
              <FallBack to={plain}>
                <Suspense fallback={plain}>
                  <DiffView before={before} after={after} name={side.name} />
                </Suspense>
              </FallBack>
            </Box>
          </>
        )}
      </Box>
    </div>
  );
}

function textOf(documents: readonly PolicyJson[]): string {
  return documents.map((document) => `${JSON.stringify(document, null, 2)}\n`).join('');
}
