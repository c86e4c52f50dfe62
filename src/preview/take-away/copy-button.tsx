import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, memo, useCallback, useEffect, useState } from 'react';
import { FallBack, NotLoaded, UNSEEN, copyText, lazyPart } from '../../screen';
import type { ShownText } from '../shown-policy';
import { useLatest } from '../use-latest';
import { placeholdersLeft } from './placeholders-left';

/** For the few browsers that do not let a page copy. */
const CopyByHand = lazyPart(async () => (await import('./copy-by-hand')).CopyByHand);

const COPIED_NOTICE_MS = 4_000;

interface CopyButtonProps {
  shown: Pick<ShownText, 'id' | 'label' | 'text'> | null;
  placeholders: number;
  size?: 'small' | 'medium';
  /** The key that presses it. */
  shortcut?: string;
}

/** Copies the policy that is shown, and says how much of it is still to be filled in. */
export function CopyButton({ shown, placeholders, size = 'medium', shortcut }: CopyButtonProps) {
  const [copied, setCopied] = useState<string | null>(null);
  const [byHand, setByHand] = useState(false);
  // “Copied” is about one text, and not about the next.
  const done = copied !== null && copied === shown?.text;
  const left = placeholdersLeft(placeholders);

  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), COPIED_NOTICE_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const latest = useLatest(shown);
  const copy = useCallback(async () => {
    const now = latest();
    if (now === null) return;
    if (await copyText(now.text)) setCopied(now.text);
    else setByHand(true);
  }, [latest]);

  if (shown === null) return null;
  return (
    <>
      <CopyFace size={size} shortcut={shortcut} label={shown.label} done={done} left={left} onCopy={copy} />
      {byHand && (
        <FallBack to={<NotLoaded />}>
          <Suspense>
            <CopyByHand label={shown.label} text={shown.text} onClose={() => setByHand(false)} />
          </Suspense>
        </FallBack>
      )}
    </>
  );
}

interface CopyFaceProps {
  size: 'small' | 'medium';
  shortcut: string | undefined;
  label: string;
  done: boolean;
  left: string;
  onCopy: () => Promise<void>;
}

/** Memoised: it looks the same with most texts. */
const CopyFace = memo(function CopyFace({ size, shortcut, label, done, left, onCopy }: CopyFaceProps) {
  return (
    <>
      <Button
        variant="outlined"
        color="inherit"
        size={size}
        aria-keyshortcuts={shortcut}
        onClick={() => void onCopy()}
        sx={{ minWidth: 64 }}
      >
        {[done ? 'Copied' : 'Copy', left].filter((part) => part !== '').join(' · ')}
      </Button>
      <Box component="output" sx={UNSEEN}>
        {done && [`${label} copied`, left].filter((part) => part !== '').join(', ')}
      </Box>
    </>
  );
});
