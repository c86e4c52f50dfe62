import type { RoleSpec } from '../../policy';
import type { Brought } from '../importing/brought';
import { ImportDialog } from '../importing/import-dialog';
import type { OnImported } from '../importing/use-apply-import';
import { ShortcutsDialog, type ShortcutsDialogProps } from '../keyboard/shortcuts-dialog';
import { LinkQuestion } from '../links/link-question';
import { ShareDialog } from '../links/share-dialog';

export interface OpenDialogProps {
  name: 'import' | 'share' | 'shortcuts' | 'link';
  /** The link to ask about. */
  link: RoleSpec | null;
  onOpenLink: () => void;
  /** What was dropped or pasted last, to be imported. */
  brought: Brought | null;
  onImported: OnImported;
  shortcuts: Omit<ShortcutsDialogProps, 'onClose'>;
  onClose: () => void;
}

/** The dialog of that name. */
export function OpenDialog({ name, onClose, ...props }: OpenDialogProps) {
  const { link, onOpenLink, brought, onImported, shortcuts } = props;
  switch (name) {
    case 'import':
      return <ImportDialog brought={brought} onImported={onImported} onClose={onClose} />;
    case 'share':
      return <ShareDialog onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog {...shortcuts} onClose={onClose} />;
    case 'link':
      return link === null ? null : <LinkQuestion link={link} onOpen={onOpenLink} onClose={onClose} />;
  }
}
