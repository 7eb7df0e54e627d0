import { useState } from 'react';
import type { Scope } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { visibleText } from '../../i18n/visible-text';
import { Button } from '../../ui/button/Button';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { Notice } from '../../ui/notice/Notice';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { Toast } from '../../ui/toast/Toast';
import { FileChoice } from '../FileChoice';
import { useFocusLater } from '../use-focus-later';
import { saveTemplate } from './internal/save-template';
import { wordsOfTemplateProblem } from './internal/template-words';
import { useTemplateNews } from './internal/use-template-news';
import type { TemplateActions } from './internal/use-template';
import { TemplateFields } from './TemplateFields';
import { TemplateSaving } from './TemplateSaving';

interface TemplateSectionProps {
  readonly scope: Scope;
  readonly of: TemplateActions;
}

/** The parliament's own template: set up, opened from a file, changed, saved as a file, removed; closed until wanted. */
export function TemplateSection({ scope, of: state }: TemplateSectionProps) {
  const { template, change, begin } = state;
  const [isOpen, setOpen] = useState(false);
  const { news, problem, open, remove, removeEmblem, undo, dismiss } = useTemplateNews(state);
  const focusLater = useFocusLater();
  const setUp = () => {
    begin();
    setOpen(true);
    focusLater('[data-template-fields] input');
  };
  const takeBack = () => {
    undo();
    if (news) focusLater(afterUndo[news.kind]);
  };
  const close = () => {
    dismiss();
    focusLater(news?.kind === 'emblem-removed' ? emblemChoice : firstAction);
  };
  const takeEmblemOut = () => {
    removeEmblem();
    focusLater(emblemChoice);
  };
  const name = visibleText(template?.name.trim() ?? '');
  return (
    <Section title={m.template_section_heading()}>
      <p>{stateWords(template !== null, name)}</p>
      {template && (
        <Disclosure summary={m.template_fields_summary()} open={isOpen} onToggle={setOpen}>
          <TemplateFields template={template} scope={scope} onChange={change} onRemoveEmblem={takeEmblemOut} />
        </Disclosure>
      )}
      <TemplateSaving state={state} />
      {problem && (
        <Notice tone="error" role="alert" title={m.template_problem_title()}>
          <p>{wordsOfTemplateProblem(problem)}</p>
        </Notice>
      )}
      <div data-template-actions="">
        <Actions>
          {template === null ? (
            <Button onClick={setUp}>{m.template_action_begin()}</Button>
          ) : (
            <Button onClick={() => void saveTemplate(template)}>{m.template_action_save()}</Button>
          )}
          <FileChoice
            label={m.template_action_open()}
            accept=".json,application/json"
            onChoose={(file) => void open(file)}
          />
          {template && (
            <Button kind="quiet" onClick={remove} data-remove-template="">
              {m.template_action_remove()}
            </Button>
          )}
        </Actions>
      </div>
      <Toast
        message={news && newsWords[news.kind]()}
        {...(news && {
          action: { label: m.template_action_undo(), takesFocus: news.kind === 'removed', run: takeBack },
        })}
        dismissLabel={m.template_news_dismiss()}
        onDismiss={close}
      />
    </Section>
  );
}

/** Where the focus goes when the message it was in is gone. */
const firstAction = '[data-template-actions] button';
const emblemChoice = '[data-emblem] button';
const afterUndo = {
  opened: firstAction,
  removed: '[data-remove-template]',
  'emblem-removed': '[data-remove-emblem]',
} as const;

const newsWords = {
  opened: m.template_news_opened,
  removed: m.template_news_removed,
  'emblem-removed': m.template_news_emblem,
} as const;

function stateWords(isThere: boolean, name: string): string {
  if (!isThere) return m.template_section_none();
  return name === '' ? m.template_section_unnamed() : m.template_section_named({ name });
}
