import { useState } from 'react';
import { m } from '../../../i18n/generated/messages';
import { FullWindow } from '../../../ui/dialog/FullWindow';
import { PageHeader } from '../../../ui/page/PageHeader';
import { UserText } from '../../../ui/user-text/UserText';
import { wordsOfCountry } from '../../country-words';
import { useOpenAssessment } from '../../open-assessment';
import { useServices } from '../../services';
import { usePageTitle } from '../../page-title';
import { TrainingBand } from '../../TrainingBand';
import { useFocusLater } from '../../use-focus-later';
import { HandOver } from './HandOver';
import { OpenSection } from './OpenSection';
import styles from './Urn.module.css';
import { useUrn } from './use-urn';
import { VotePaper } from './VotePaper';

/** A secret vote on one device: it goes from hand to hand, and nobody sees what was chosen before (METHOD 2.9). */
export function UrnScreen() {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  const held = useUrn();
  const { urn } = held;
  const [isVoting, setVoting] = useState(false);
  const [told, setTold] = useState('');
  const focusLater = useFocusLater();
  usePageTitle(m.urn_page_title());
  const show = (next: { readonly voting: boolean; readonly told: string }) => {
    setVoting(next.voting);
    setTold(next.told);
    focusLater('dialog[open] h1, main h1');
  };
  if (urn === null) {
    return (
      <>
        <PageHeader
          kicker={<UserText>{assessment.title}</UserText>}
          title={m.urn_page_title()}
          lead={m.urn_page_lead()}
        />
        <p role="status" className={styles.told}>
          {told} {told !== '' && <a href={routes.run(assessment.id)}>{m.run_open_action()}</a>}
        </p>
        <OpenSection
          isLasting={held.isLasting}
          onOpen={(round, questions) => {
            held.open(round, questions);
            show({ voting: false, told: '' });
          }}
        />
      </>
    );
  }
  return (
    <FullWindow label={m.urn_page_title()}>
      {assessment.purpose === 'training' && <TrainingBand country={wordsOfCountry(assessment.country)} />}
      {isVoting ? (
        <VotePaper
          urn={urn}
          onCast={(votes) => {
            held.cast(votes);
            show({ voting: false, told: m.urn_hand_cast() });
          }}
          onLeave={() => show({ voting: false, told: '' })}
        />
      ) : (
        <HandOver
          urn={urn}
          told={told}
          onVote={() => show({ voting: true, told: '' })}
          onCount={() => {
            held.count();
            show({ voting: false, told: m.urn_count_done({ count: urn.voters }) });
          }}
          onDiscard={() => {
            held.discard();
            show({ voting: false, told: m.urn_discard_done() });
          }}
        />
      )}
    </FullWindow>
  );
}
