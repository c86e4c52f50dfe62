import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo } from 'react';
import { changesSince, type RoleSpec } from '../../policy';
import { counted } from '../../screen';
import { said, writeDraft } from '../../share';
import { BannerLines } from './banner-lines';
import { allDifferences } from './link-difference';
import { madeOn, madeWords } from './made-under';
import type { OpenedLink } from './opening';

interface SharedBannerProps {
  opened: OpenedLink;
  /** What the form holds now. */
  spec: RoleSpec;
  onDismiss: () => void;
}

/** Says of a link that was opened that it is one, of when, and what is different about it. */
export function SharedBanner({ opened, spec, onDismiss }: SharedBannerProps) {
  const { spec: link, made, draft } = opened;
  const settled = useDeferredValue(spec);
  const isChanged = useMemo(() => contentOf(settled) !== contentOf(link), [settled, link]);

  return (
    <Box component="section" aria-label="Shared link" sx={BANNER}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', columnGap: 1 }}>
        <Typography variant="body2" sx={{ mr: 'auto', minWidth: 0 }}>
          <strong>
            {isChanged ? 'You have changed what this link holds.' : 'You are looking at a shared link.'}
          </strong>{' '}
          {madeWords(made)} Nothing was sent: the role is in the address behind #, which stays in your
          browser.
        </Typography>
        <IconButton
          aria-label="Dismiss the note on the link"
          size="small"
          color="inherit"
          onClick={onDismiss}
        >
          ✕
        </IconButton>
      </Box>
      <SinceMade link={link} />
      {draft !== null && <Differences link={link} draft={draft} />}
    </Box>
  );
}

/** What the catalogue has learnt since. */
function SinceMade({ link }: { link: RoleSpec }) {
  const date = madeOn(link);
  if (date === null) return null;
  const changes = changesSince(link);
  return (
    <BannerLines
      title={
        changes.length === 0
          ? `It was made with the catalogue of ${date}. Nothing new since then changes it.`
          : `It was made with the catalogue of ${date} and grants what it granted then. ${counted(changes.length, 'change')} since then, not applied to it:`
      }
      lines={changes.map(({ title, on }) => (on ? title : `${title}: no longer`))}
    />
  );
}

function Differences({ link, draft }: { link: RoleSpec; draft: RoleSpec }) {
  const lines = allDifferences(link, draft);
  const isSame = contentOf(link) === contentOf(draft);
  if (isSame) return <BannerLines title="It is the same as your draft." lines={[]} />;
  return (
    <BannerLines
      title={lines.length === 0 ? 'It differs from your draft in settings.' : 'It differs from your draft:'}
      lines={lines}
    />
  );
}

/** What a spec says as one text. */
function contentOf(spec: RoleSpec): string {
  return writeDraft(said(spec), '');
}

const BANNER = {
  px: { xs: 2, md: 3.5 },
  py: 1,
  bgcolor: 'tint.info.back',
  color: 'tint.info.text',
  borderBottom: 1,
  borderColor: 'divider',
} as const;
