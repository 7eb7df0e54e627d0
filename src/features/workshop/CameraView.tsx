import { useEffect, useEffectEvent, useRef } from 'react';
import { m } from '../../i18n/generated/messages';
import { readCamera } from './internal/read-camera';
import type { CameraProblem } from './internal/start-camera';
import styles from './ReadCodes.module.css';

interface CameraViewProps {
  readonly onStarted: () => void;
  readonly onText: (text: string) => void;
  readonly onFailed: (problem: CameraProblem) => void;
}

/** The camera is on exactly as long as this is on the page. */
export function CameraView({ onStarted, onText, onFailed }: CameraViewProps) {
  const video = useRef<HTMLVideoElement>(null);
  const started = useEffectEvent(onStarted);
  const text = useEffectEvent(onText);
  const failed = useEffectEvent(onFailed);
  useEffect(() => {
    const shown = video.current;
    if (!shown) return;
    return readCamera(shown, {
      onStarted: () => started(),
      onText: (read) => text(read),
      onFailed: (problem) => failed(problem),
    });
  }, []);
  return <video ref={video} className={styles.camera} muted playsInline aria-label={m.codes_read_preview()} />;
}
