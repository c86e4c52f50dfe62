import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Imported, ImportNote } from '../../import';
import { counted } from '../../screen';
import { DeniedReport } from './denied-report';
import { importName } from './kind-words';
import { NotMerged } from './not-merged';
import { NoteList, ReadTable } from './note-rows';
import { OfferedList } from './offered-list';
import { PolicyReport } from './policy-report';
import { ReportSection } from './report-section';
import type { ImportTools } from './use-import';

interface ImportReportProps {
  imported: Imported;
  tools: ImportTools;
  chosen: ReadonlySet<ImportNote>;
  onChoose: (note: ImportNote, isChosen: boolean) => void;
}

/** What was understood of a paste. */
export function ImportReport({ imported, tools, chosen, onChoose }: ImportReportProps) {
  const id = useId();
  const { kind, notes, denied, policies } = imported;
  const of = (wanted: ImportNote['kind']) => notes.filter((note) => note.kind === wanted);
  const [read, offered, unresolved, skipped, advice] = [
    of('read'),
    of('offered'),
    of('unresolved'),
    of('skipped'),
    of('advice'),
  ];

  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="h3" component="h3">
        Understood: {importName(imported)}
      </Typography>
      <NotMerged imported={imported} tools={tools} />
      {denied !== undefined && <DeniedReport denied={denied} />}
      {policies !== undefined && <PolicyReport imported={imported} tools={tools} />}
      {read.length > 0 && (
        <ReportSection
          title={kind === 'access-denied' ? 'Would be added' : `Read: ${counted(read.length, 'value')}`}
        >
          <ReadTable notes={read} />
        </ReportSection>
      )}
      {offered.length > 0 && (
        <ReportSection title="Found, not taken" lead="Tick what the role needs.">
          <OfferedList notes={offered} chosen={chosen} onChoose={onChoose} />
        </ReportSection>
      )}
      {unresolved.length > 0 && (
        <ReportSection title="To fill in by hand">
          <NoteList notes={unresolved} />
        </ReportSection>
      )}
      {skipped.length > 0 && (
        <ReportSection title="Skipped">
          <NoteList notes={skipped} />
        </ReportSection>
      )}
      {advice.length > 0 && (
        <ReportSection title="Good to know">
          <NoteList notes={advice} />
        </ReportSection>
      )}
    </Box>
  );
}
