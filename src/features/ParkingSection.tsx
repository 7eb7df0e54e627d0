import { useState } from 'react';
import { maxTextLength } from '../domain/limits';
import { park, unpark } from '../domain/workshop-commands';
import { m } from '../i18n/generated/messages';
import { Button } from '../ui/button/Button';
import { TextField } from '../ui/field/TextField';
import { Section } from '../ui/page/Section';
import { UserText } from '../ui/user-text/UserText';
import { useOpenAssessment } from './open-assessment';
import { useServices } from './services';

/** What the room put off, to come back to it in the plenary. */
export function ParkingSection() {
  const { ids } = useServices();
  const { assessment, run } = useOpenAssessment();
  const [text, setText] = useState('');
  const add = () => {
    run(park({ id: ids.next(), question: null, text }));
    setText('');
  };
  return (
    <Section title={m.workshop_parking_heading()}>
      <ul>
        {assessment.workshop.parking.map((point) => (
          <li key={point.id}>
            {point.question} <UserText>{point.text}</UserText>{' '}
            <Button kind="quiet" onClick={() => run(unpark(point.id))}>
              {m.workshop_parking_done()}
            </Button>
          </li>
        ))}
      </ul>
      <TextField
        label={m.workshop_parking_label()}
        maxLength={maxTextLength}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button disabled={text.trim() === ''} onClick={add}>
        {m.workshop_parking_add()}
      </Button>
    </Section>
  );
}
