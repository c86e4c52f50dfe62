import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useId, useMemo, useState } from 'react';
import type { PolicyJson, RolePolicies } from '../../policy';
import { FallBack, lazyPart } from '../../screen';
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
      <Button
        size="small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        sx={{ ml: -1 }}
      >
        <span aria-hidden>{open ? '▾' : '▸'}&nbsp;</span>
        Text line by line
      </Button>
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
