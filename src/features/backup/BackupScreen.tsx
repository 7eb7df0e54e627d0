import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { PageHeader } from '../../ui/page/PageHeader';
import { Section } from '../../ui/page/Section';
import { usePageTitle } from '../page-title';
import { useDevice } from '../services';
import { EraseSection } from './EraseSection';
import { MakingState } from './MakingState';
import { RestoreSection } from './RestoreSection';
import { useMaking } from './use-making';

/** Everything on this device into one file, and back. */
export function BackupScreen() {
  const { isLasting } = useDevice();
  usePageTitle(m.backup_head_title());
  return (
    <>
      <PageHeader title={m.backup_head_title()} lead={m.backup_head_lead()} />
      <MakeSection />
      <RestoreSection />
      {isLasting && <EraseSection />}
    </>
  );
}

function MakeSection() {
  const { state, makeOfAll } = useMaking();
  return (
    <Section title={m.backup_make_title()}>
      <p>{m.backup_make_text()}</p>
      <p>{m.backup_make_open()}</p>
      <Button kind="primary" disabled={state.kind === 'working'} onClick={() => void makeOfAll()}>
        {m.backup_make_button()}
      </Button>
      <MakingState state={state} />
    </Section>
  );
}
