import { useRef } from 'react';
import { Button } from '../ui/button/Button';

interface FileChoiceProps {
  readonly label: string;
  /** Which files the dialog proposes; an assessment or a package where nothing is said. */
  readonly accept?: string;
  readonly onChoose: (file: File) => void;
  readonly className?: string | undefined;
}

/** A button that opens the browser's own file dialog; the same file may be chosen again. */
export function FileChoice({
  label,
  accept = '.lacuna,.json,application/json,.pdf',
  onChoose,
  className,
}: FileChoiceProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button className={className} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
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
