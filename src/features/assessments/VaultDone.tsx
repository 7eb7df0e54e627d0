import { m } from '../../i18n/generated/messages';
import { Dialog } from '../../ui/dialog/Dialog';

interface VaultDoneProps {
  readonly title: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** Says that it is done. */
export function VaultDone({ title, text, onClose }: VaultDoneProps) {
  return (
    <Dialog open title={title} onClose={onClose} closeLabel={m.vault_dialog_close()}>
      <p role="status">{text}</p>
    </Dialog>
  );
}
