import { useState } from 'react';
import type { Scope } from '../../domain/pack';
import type { ReportPart, SectionId } from '../../domain/report-sections';
import {
  arrangedSections,
  includeSection,
  isUsualArrangement,
  moveSection,
  type ReportTemplate,
} from '../../domain/report-template';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { sectionTitle } from '../../report/build/section-words';
import { Button } from '../../ui/button/Button';
import { useFocusLater } from '../use-focus-later';
import { SectionEntry } from './SectionEntry';
import styles from './Template.module.css';

interface TemplateOrderProps {
  readonly template: ReportTemplate;
  readonly scope: Scope;
  readonly onChange: (template: ReportTemplate) => void;
}

/** The sections of a report in their order, body and annexes apart, each to be printed or not and to be moved. */
export function TemplateOrder({ template, scope, onChange }: TemplateOrderProps) {
  const [said, setSaid] = useState('');
  const focusLater = useFocusLater();
  const arranged = arrangedSections(template, scope);
  const place = (of: ReportTemplate, id: SectionId) => {
    const all = arrangedSections(of, scope);
    const part = all.filter((section) => section.part === all.find((one) => one.id === id)?.part);
    return { place: part.findIndex((section) => section.id === id) + 1, count: part.length };
  };
  const move = (id: SectionId, by: -1 | 1) => {
    const moved = moveSection(template, scope, { id, by });
    const title = sectionTitle(id, scope, currentLocale());
    onChange(moved);
    setSaid(m.template_order_moved({ title, ...place(moved, id) }));
    focusLater(`[data-move="${id} ${by}"]`);
  };
  const reset = () => {
    onChange({ ...template, sections: { ...template.sections, [scope]: [] } });
    setSaid(m.template_order_usual());
    focusLater('[data-move]'); // the button is gone
  };
  const list = (part: ReportPart, title: string) => (
    <>
      <h4 id={`order-${part}`} className={styles.part}>
        {title}
      </h4>
      <ol className={styles.order} aria-labelledby={`order-${part}`}>
        {arranged
          .filter((section) => section.part === part)
          .map((section) => (
            <SectionEntry
              key={section.id}
              section={section}
              arranged={arranged}
              title={sectionTitle(section.id, scope, currentLocale())}
              onMove={(by) => move(section.id, by)}
              onInclude={(isIncluded) => onChange(includeSection(template, scope, { id: section.id, isIncluded }))}
            />
          ))}
      </ol>
    </>
  );
  return (
    <section aria-labelledby="order-title">
      <h3 id="order-title">{scope === 'quick' ? m.template_order_quick() : m.template_order_full()}</h3>
      <p>{m.template_order_hint()}</p>
      {list('body', m.template_order_body())}
      {list('annex', m.template_order_annexes())}
      <p role="status">{said}</p>
      {!isUsualArrangement(template, scope) && <Button onClick={reset}>{m.template_order_reset()}</Button>}
    </section>
  );
}
