import Link from '@mui/material/Link';
import type { Source } from '../../policy';

interface SourceLinkProps {
  source: Source;
  /** What it is the source of, for screen readers. */
  of: string;
}

/** Who says so. */
export function SourceLink({ source, of }: SourceLinkProps) {
  return (
    <Link
      href={source.url}
      target="_blank"
      rel="noreferrer"
      color="inherit"
      title={source.title}
      aria-label={`Source, ${of}: ${source.title}`}
    >
      Source
    </Link>
  );
}
