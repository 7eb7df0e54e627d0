import { useState } from 'react';
import { m } from '../i18n/generated/messages';
import { Button } from '../ui/button/Button';
import { Disclosure } from '../ui/disclosure/Disclosure';
import { Notice } from '../ui/notice/Notice';
import { Actions } from '../ui/page/Actions';
import styles from './CrashScreen.module.css';

interface CrashScreenProps {
  readonly error: Error;
  readonly rescue: () => Promise<string | null>;
}

/** Says that something broke and that the data is safe, and hands it over; leans on as little as possible. */
export function CrashScreen({ error, rescue }: CrashScreenProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => setProblem(await rescue());
  return (
    <main className={styles.crash}>
      <h1>{m.shell_crash_title()}</h1>
      <p>{m.shell_crash_text()}</p>
      <Actions>
        <Button kind="primary" onClick={() => void save()}>
          {m.shell_crash_save()}
        </Button>
        <Button onClick={() => location.reload()}>{m.shell_crash_reload()}</Button>
      </Actions>
      {problem !== null && <Notice tone="error" role="alert" title={m.shell_crash_savefailed({ reason: problem })} />}
      <Disclosure summary={m.shell_crash_detail()}>
        <pre className={styles.detail}>{error.stack ?? error.message}</pre>
      </Disclosure>
    </main>
  );
}
