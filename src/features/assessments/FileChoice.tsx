import { useRef } from 'react';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import styles from './Assessments.module.css';

/** A button that opens the browser's own file dialog; the same file may be chosen again. */
export function FileChoice({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button className={styles.whole} onClick={() => picker.current?.click()}>
        {m.home_begin_import()}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onChoose(file);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
