import { saveFile } from '../../save-file';

/** Saves a plain text as a file; the mark at its start tells older editors that it is UTF-8. */
export function saveText(name: string, text: string): void {
  saveFile(name, new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }));
}
