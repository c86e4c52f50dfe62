import type { Brought } from '../importing/brought';
import { ImportDialog } from '../importing/import-dialog';
import type { OnImported } from '../importing/use-apply-import';
import { ShortcutsDialog, type ShortcutsDialogProps } from '../keyboard/shortcuts-dialog';
import { BrokenLinkDialog } from '../links/broken-link-dialog';
import { LinkQuestion } from '../links/link-question';
import type { SharedLink } from '../links/opening';
import { ShareDialog } from '../links/share-dialog';
import type { Broken } from '../links/use-broken';

export interface OpenDialogProps {
  name: 'import' | 'share' | 'shortcuts' | 'link' | 'broken';
  /** The link to ask about. */
  link: SharedLink | null;
  onOpenLink: () => void;
  broken: Broken;
  /** What was dropped or pasted last, to be imported. */
  brought: Brought | null;
  onImported: OnImported;
  shortcuts: Omit<ShortcutsDialogProps, 'onClose'>;
  onClose: () => void;
}

/** The dialog of that name. */
export function OpenDialog({ name, onClose, ...props }: OpenDialogProps) {
  const { link, onOpenLink, broken, brought, onImported, shortcuts } = props;
  switch (name) {
    case 'import':
      return <ImportDialog brought={brought} onImported={onImported} onClose={onClose} />;
    case 'share':
      return <ShareDialog onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog {...shortcuts} onClose={onClose} />;
    case 'link':
      return link === null ? null : <LinkQuestion link={link} onOpen={onOpenLink} onClose={onClose} />;
    case 'broken':
      return <BrokenLinkDialog broken={broken} />;
  }
}
