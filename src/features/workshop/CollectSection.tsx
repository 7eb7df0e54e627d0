import { useRef, useState } from 'react';
import { isSameValue } from '../../base/is-same-value';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { visibleText } from '../../i18n/visible-text';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { CollectedPreview } from './CollectedPreview';
import { ReadCodes } from './ReadCodes';
import { useCollecting } from './use-collecting';

/** Takes in what came back: reads it, shows what merging will do, and merges in one step that can be undone. */
export function CollectSection() {
  const { clock } = useServices();
  const { assessment, run } = useOpenAssessment();
  const { state, collect, cancel } = useCollecting();
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const [done, setDone] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const read = (files: readonly File[]) => {
    setChosen(files);
    setDone('');
    if (files.length > 0) collect(assessment, files, clock.now());
  };
  const merge = () => {
    if (state.kind !== 'asking') return;
    if (!isSameValue(state.from, assessment)) {
      // Another window wrote meanwhile: what was shown would take its words away.
      collect(assessment, chosen, clock.now());
      setDone(m.workshop_collect_again());
      return;
    }
    const { merged } = state.collected;
    if (merged) run(() => merged);
    cancel();
    setDone(m.workshop_collect_done());
  };
  const locale = currentLocale();
  return (
    <Section title={m.workshop_collect_heading()}>
      <p>{m.workshop_collect_text()}</p>
      <Button onClick={() => picker.current?.click()} disabled={state.kind === 'reading'}>
        {m.workshop_collect_action()}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept=".lacuna,.json,application/json"
        data-collect=""
        onChange={({ currentTarget }) => {
          read([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <ReadCodes disabled={state.kind === 'reading'} onFile={(file) => read([file])} />
      <p role="status">
        {state.kind === 'reading'
          ? m.workshop_collect_reading({ done: formatNumber(locale, state.done), of: formatNumber(locale, state.of) })
          : done}
      </p>
      {state.kind === 'reading' && (
        <Actions>
          <Button onClick={cancel}>{m.workshop_collect_cancel()}</Button>
        </Actions>
      )}
      {state.kind === 'failed' && (
        <Notice tone="error" role="alert">
          <p>
            {state.name === null
              ? m.workshop_collect_notloaded()
              : m.workshop_collect_lost({ name: visibleText(state.name) })}
          </p>
        </Notice>
      )}
      {state.kind === 'asking' && <CollectedPreview {...state} onMerge={merge} onCancel={cancel} />}
    </Section>
  );
}
