import { useId } from 'react';
import { type ArrangedSection, canMove } from '../../domain/report-template';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import styles from './Template.module.css';

interface SectionEntryProps {
  readonly section: ArrangedSection;
  readonly arranged: readonly ArrangedSection[];
  readonly title: string;
  readonly onMove: (by: -1 | 1) => void;
  readonly onInclude: (isIncluded: boolean) => void;
}

/** One section: whether it is printed, and its way up and down. Buttons at the end of their way stay reachable. */
export function SectionEntry({ section, arranged, title, onMove, onInclude }: SectionEntryProps) {
  const id = useId();
  const { isFixed, isIncluded } = section;
  const button = (by: -1 | 1) => {
    const isPossible = canMove(arranged, section.id, by);
    return (
      <Button
        className={styles.move}
        aria-label={by === -1 ? m.template_order_up({ title }) : m.template_order_down({ title })}
        aria-disabled={!isPossible}
        data-move={`${section.id} ${by}`}
        onClick={() => isPossible && onMove(by)}
      >
        <span aria-hidden="true">{by === -1 ? '↑' : '↓'}</span>
      </Button>
    );
  };
  return (
    <li className={styles.entry}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isIncluded}
          aria-disabled={isFixed}
          aria-describedby={isFixed ? id : undefined}
          onChange={({ target }) => !isFixed && onInclude(target.checked)}
        />
        <span>{title}</span>
      </label>
      {isFixed && (
        <span className={styles.fixed} id={id}>
          {m.template_order_fixed()}
        </span>
      )}
      {section.id !== 'summary' && (
        <span className={styles.moves}>
          {button(-1)}
          {button(1)}
        </span>
      )}
    </li>
  );
}
