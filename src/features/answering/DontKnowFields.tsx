import { useId } from 'react';
import { setResponse } from '../../domain/commands';
import { maxTextLength } from '../../domain/limits';
import { m } from '../../i18n/generated/messages';
import { TextField } from '../../ui/field/TextField';
import { Button } from '../../ui/button/Button';
import { limitedTo } from '../limited-to';
import { PackText } from '../PackText';
import { useFocusLater } from '../use-focus-later';
import styles from './Fields.module.css';
import type { KindProps } from './internal/kind-props';

/** Who would know: an office, typed or taken from those that often do. */
export function DontKnowFields({ question, response, run }: KindProps<'dk'>) {
  const id = useId();
  const focusLater = useFocusLater();
  const name = (whoWouldKnow: string) => run(setResponse(question, { kind: 'dk', whoWouldKnow }));
  const take = (office: string) => {
    focusLater(`#${id} input`);
    name(office);
  };
  return (
    <div id={id} className={styles.stack}>
      <TextField
        label={m.answering_dk_office()}
        hint={m.answering_dk_hint()}
        value={response.whoWouldKnow}
        onChange={({ target }) => name(target.value)}
        list={`${id}-offices`}
        {...limitedTo(maxTextLength)}
        autoComplete="off"
      />
      <datalist id={`${id}-offices`}>
        {question.whoWouldKnow.map((office) => (
          <option key={office} value={office} />
        ))}
      </datalist>
      {response.whoWouldKnow === '' && question.whoWouldKnow.length > 0 && (
        <div className={styles.suggestions}>
          <p>{m.answering_dk_suggestions()}</p>
          <ul role="list">
            {question.whoWouldKnow.map((office) => (
              <li key={office}>
                <Button kind="quiet" onClick={() => take(office)}>
                  <PackText>{office}</PackText>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
