import Box from '@mui/material/Box';
import type { ImportNote, ImportPart } from '../../import';
import { Capped } from './capped';
import { NoteList } from './note-rows';
import { asideGroups } from './part-words';
import { ReportSection } from './report-section';
import { ROWS } from './report-styles';

interface AsideReportProps {
  notes: readonly ImportNote[];
  parts: readonly ImportPart[];
}

/** What was set aside, and why: values one by one, cells and files by the reason. */
export function AsideReport({ notes, parts }: AsideReportProps) {
  const groups = asideGroups(parts);
  if (notes.length + groups.length === 0) return null;
  return (
    <ReportSection title="Set aside">
      {notes.length > 0 && <NoteList notes={notes} />}
      {groups.length > 0 && (
        <Capped rows={groups}>
          {(shown) => (
            <Box component="ul" sx={ROWS}>
              {shown.map(({ names, message }) => (
                <li key={message}>
                  <Box component="span" sx={{ fontWeight: 600 }}>
                    {names}
                  </Box>
                  {message !== '' && ` ${message}`}
                </li>
              ))}
            </Box>
          )}
        </Capped>
      )}
    </ReportSection>
  );
}
