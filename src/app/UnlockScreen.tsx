import { useEffect, useId } from 'react';
import type { AssessmentId } from '../domain/assessment';
import { usePageTitle } from '../features/page-title';
import { useDevice } from '../features/services';
import { UnlockForm } from '../features/UnlockForm';
import { m } from '../i18n/generated/messages';
import { useSession } from '../session/use-session';
import { Button } from '../ui/button/Button';
import { ButtonLink } from '../ui/button/ButtonLink';
import { Actions } from '../ui/page/Actions';
import { PageHeader } from '../ui/page/PageHeader';
import { Section } from '../ui/page/Section';

/** In place of a locked assessment: its passphrase, and then the screen that the address names. */
export function UnlockScreen({ id }: { readonly id: AssessmentId }) {
  const { routes } = useDevice();
  const session = useSession();
  const form = useId();
  usePageTitle(m.vault_unlock_title());
  useFocusWhereItWasLost();
  return (
    <>
      <PageHeader title={m.vault_unlock_title()} lead={m.vault_unlock_intro()} />
      <Section title={m.vault_unlock_confirm()}>
        <UnlockForm form={form} id={id} onUnlocked={() => void session.open(id).then(focusHeading)}>
          <Actions>
            <Button kind="primary" type="submit" form={form}>
              {m.vault_unlock_confirm()}
            </Button>
            <ButtonLink href={routes.assessments()}>{m.shell_notfound_back()}</ButtonLink>
          </Actions>
          <p>{m.vault_unlock_lost()}</p>
        </UnlockForm>
      </Section>
    </>
  );
}

/** What had the focus may have gone with the assessment that was locked, or with the form that unlocked it. */
function focusHeading(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector('h1')?.focus();
  });
}

function useFocusWhereItWasLost(): void {
  useEffect(focusHeading, []);
}
