import { useEffect, useState } from 'react';
import type { Assessment, AssessmentId } from '../domain/assessment';
import { filesOf } from '../domain/attachment';
import type { Edition } from '../domain/edition';
import { formatList } from '../i18n/format';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';
import { visibleText } from '../i18n/visible-text';
import { Button } from '../ui/button/Button';
import { Dialog } from '../ui/dialog/Dialog';
import { Notice } from '../ui/notice/Notice';
import { saveAsFile } from './save-as-file';
import { savePackage } from './save-package';
import { useDevice } from './services';
import { formatSize } from './format-size';

interface SaveChoiceProps {
  readonly assessment: Assessment;
  /** For an edition, with what `inEdition` made and the id of the assessment behind it. */
  readonly edition?: Edition;
  readonly owner?: AssessmentId;
  readonly onSaved?: () => void;
  readonly onDone: () => void;
}

/** Asks whether the attached files go along; says which of them are not on this device. */
export function SaveChoice({
  assessment,
  edition = 'internal',
  owner = assessment.id,
  onSaved,
  onDone,
}: SaveChoiceProps) {
  const { files } = useDevice();
  const [held, setHeld] = useState<ReadonlySet<string> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isCurrent = true;
    void files.hashes(owner).then((found) => {
      if (isCurrent) setHeld(found.ok ? found.value : new Set());
    });
    return () => {
      isCurrent = false;
    };
  }, [files, owner]);
  const sizes = filesOf(assessment.attachments);
  const missing = held ? [...sizes.keys()].filter((hash) => !held.has(hash)) : [];
  const size = [...sizes].reduce((sum, [hash, one]) => (missing.includes(hash) ? sum : sum + one), 0);
  const done = () => {
    onSaved?.();
    onDone();
  };
  const save = async () => {
    const saved = await savePackage({ assessment, edition, owner }, files, new Set([...missing, ...without]));
    if (saved.ok) done();
    else if (saved.error.kind === 'not-loaded') setProblem(m.attachment_save_unloaded());
    else {
      setProblem(m.attachment_save_damaged({ names: namesOf(assessment, saved.error.hashes) }));
      setWithout(new Set(saved.error.hashes));
    }
  };
  return (
    <Dialog
      open
      title={m.attachment_save_title()}
      onClose={onDone}
      closeLabel={m.attachment_save_cancel()}
      actions={
        <>
          <Button kind="primary" disabled={held === null} onClick={() => void save()}>
            {m.attachment_save_package()}
          </Button>
          <Button
            onClick={() => {
              void saveAsFile(assessment, edition);
              done();
            }}
          >
            {m.attachment_save_json()}
          </Button>
        </>
      }
    >
      <p>{m.attachment_save_intro()}</p>
      <p>{m.attachment_save_size({ count: sizes.size - missing.length, size: formatSize(currentLocale(), size) })}</p>
      {missing.length > 0 && (
        <p>{m.attachment_save_missing({ count: missing.length, names: namesOf(assessment, missing) })}</p>
      )}
      {problem !== null && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
    </Dialog>
  );
}

function namesOf({ attachments }: Assessment, hashes: readonly string[]): string {
  const named = Object.values(attachments).filter(({ hash }) => hashes.includes(hash));
  return formatList(
    currentLocale(),
    named.map(({ name }) => `\u2068${visibleText(name)}\u2069`),
  );
}
