import type { RoleSpec } from '../../policy';
import { ImportDialog } from '../importing/import-dialog';
import { LinkQuestion } from '../links/link-question';
import { ShareDialog } from '../links/share-dialog';
import type { Undo } from '../undo/use-undo';

export interface OpenDialogProps {
  name: 'import' | 'share' | 'link';
  /** The link to ask about. */
  link: RoleSpec | null;
  onOpenLink: () => void;
  onSpec: Undo['replace'];
  onClose: () => void;
}

/** The dialog of that name. */
export function OpenDialog({ name, link, onOpenLink, onSpec, onClose }: OpenDialogProps) {
  switch (name) {
    case 'import':
      return <ImportDialog onSpec={onSpec} onClose={onClose} />;
    case 'share':
      return <ShareDialog onClose={onClose} />;
    case 'link':
      return link === null ? null : <LinkQuestion link={link} onOpen={onOpenLink} onClose={onClose} />;
  }
}
