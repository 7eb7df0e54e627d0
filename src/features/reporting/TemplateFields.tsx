import type { Scope } from '../../domain/pack';
import { type ReportTemplate, templateLimits } from '../../domain/report-template';
import { m } from '../../i18n/generated/messages';
import { TextArea } from '../../ui/field/TextArea';
import { TextField } from '../../ui/field/TextField';
import { Stack } from '../../ui/page/Stack';
import { EmblemField } from './EmblemField';
import { RuleColourField } from './RuleColourField';
import { TemplateOrder } from './TemplateOrder';

interface TemplateFieldsProps {
  readonly template: ReportTemplate;
  /** Of the assessment, whose sections are shown; the other scope keeps its own. */
  readonly scope: Scope;
  readonly onChange: (template: ReportTemplate) => void;
  readonly onRemoveEmblem: () => void;
}

/** Everything that a template holds, each change taken over as it is made. */
export function TemplateFields({ template, scope, onChange, onRemoveEmblem }: TemplateFieldsProps) {
  const words = (field: 'name' | 'runningHead' | 'foreword' | 'afterword', maxLength: number) => ({
    value: template[field],
    maxLength,
    cutNote: m.template_field_cut({ limit: maxLength }),
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange({ ...template, [field]: target.value }),
  });
  const { line, words: text } = templateLimits;
  return (
    <div data-template-fields="">
      <Stack>
        <TextField
          label={m.template_name_label()}
          hint={m.template_name_hint()}
          autoComplete="off"
          {...words('name', line)}
        />
        <TextField
          label={m.template_head_label()}
          hint={m.template_head_hint()}
          autoComplete="off"
          {...words('runningHead', line)}
        />
        <EmblemField
          emblem={template.emblem}
          onChange={(emblem) => onChange({ ...template, emblem })}
          onRemove={onRemoveEmblem}
        />
        <RuleColourField colour={template.colour} onChange={(colour) => onChange({ ...template, colour })} />
        <TextArea
          label={m.template_foreword_label()}
          hint={m.template_foreword_hint()}
          rows={4}
          {...words('foreword', text)}
        />
        <TextArea
          label={m.template_afterword_label()}
          hint={m.template_afterword_hint()}
          rows={4}
          {...words('afterword', text)}
        />
        <TemplateOrder template={template} scope={scope} onChange={onChange} />
      </Stack>
    </div>
  );
}
