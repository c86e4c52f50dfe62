import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import type { Imported, ImportNote } from '../../import';
import { counted } from '../../screen';
import { AsideReport } from './aside-report';
import { DeniedReport } from './denied-report';
import { importName } from './kind-words';
import { NotMerged } from './not-merged';
import { NoteList, ReadTable } from './note-rows';
import { OfferedList } from './offered-list';
import { containerWords } from './part-words';
import { PartsReport } from './parts-report';
import { PolicyReport } from './policy-report';
import type { ImportTools } from './reading';
import { ReportSection } from './report-section';

interface ImportReportProps {
  imported: Imported;
  tools: ImportTools;
  /** What only the person knows, and what changes what is taken. */
  question: ReactNode;
  chosen: ReadonlySet<ImportNote>;
  onChoose: (note: ImportNote, isChosen: boolean) => void;
}

/** What was understood: what it is, what was read, what is open, what was set aside. */
export function ImportReport({ imported, tools, question, chosen, onChoose }: ImportReportProps) {
  const id = useId();
  const { kind, notes, denied, policies, container = '', parts = [] } = imported;
  const about = containerWords(container, parts);
  const of = (wanted: ImportNote['kind']) => notes.filter((note) => note.kind === wanted);
  const [read, unresolved, offered, skipped, advice] = [
    of('read'),
    of('unresolved'),
    of('offered'),
    of('skipped'),
    of('advice'),
  ];

  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="h3" component="h3" sx={{ overflowWrap: 'anywhere' }}>
        Understood: {importName(imported)}
      </Typography>
      {about !== '' && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {about}
        </Typography>
      )}
      {parts.length > 0 && <PartsReport parts={parts} />}
      {question}
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
      {unresolved.length > 0 && (
        <ReportSection
          title={kind === 'policy' ? 'Open in the policy' : 'To fill in'}
          lead={kind === 'policy' ? '' : 'The form keeps a place for each: fill them in afterwards.'}
        >
          <NoteList notes={unresolved} />
        </ReportSection>
      )}
      {offered.length > 0 && (
        <ReportSection title="Found, but not added" lead="Tick what the role needs.">
          <OfferedList notes={offered} chosen={chosen} onChoose={onChoose} />
        </ReportSection>
      )}
      <AsideReport notes={skipped} parts={parts} />
      {advice.length > 0 && (
        <ReportSection title="Good to know">
          <NoteList notes={advice} />
        </ReportSection>
      )}
    </Box>
  );
}
