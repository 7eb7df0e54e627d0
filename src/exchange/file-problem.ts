import type { FileIssue } from '../formats/assessment-issue';
import type { SealedFile } from '../formats/sealed-file';
import type { SealedRecord } from '../formats/sealed-record';

/** What a file seems to be that holds no assessment; `template` and `form` are ours and are opened elsewhere. */
export type ForeignKind = 'zip' | 'pdf' | 'image' | 'json' | 'text' | 'binary' | 'template' | 'form';

/** What is wrong with a package; nothing of it was taken over. */
export type PackageFault =
  /** Not a whole zip, or one that two programs could read in two ways. */
  | 'damaged'
  | 'not-supported'
  | 'encrypted'
  | 'link'
  | 'too-many'
  | 'too-large-inside'
  /** Unpacks to far more than any honest file. */
  | 'bomb'
  | 'unknown-name'
  | 'duplicate'
  | 'wrong-hash'
  | 'missing-file'
  | 'extra-file';

/** Why a file could not be read as an assessment; nothing was changed. Screens and the CLI turn it into words. */
export type FileProblem =
  | { readonly kind: 'empty' }
  /** The system does not give its bytes: moved, changed or locked since it was chosen. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large'; readonly sizeInBytes: number; readonly limitInBytes: number }
  | { readonly kind: 'not-our-file'; readonly looksLike: ForeignKind }
  /** Saved by some editor as something else than UTF-8. */
  | { readonly kind: 'wrong-encoding'; readonly encoding: 'utf-16' | 'unknown' }
  /** Not complete JSON. `line` and `column` count from 1; `truncated`: the file ends too early. */
  | { readonly kind: 'damaged'; readonly line: number; readonly column: number; readonly truncated: boolean }
  /** Locked with a passphrase, and sound as far as one can see: `openSealedFile` opens it. */
  | { readonly kind: 'sealed'; readonly sealed: SealedFile | SealedRecord }
  /** Locked with a passphrase, and its checksum is not that of its contents: no passphrase will open it. */
  | { readonly kind: 'sealed-damaged' }
  | { readonly kind: 'package'; readonly fault: PackageFault }
  | { readonly kind: 'from-newer-app'; readonly version: number; readonly readable: number }
  /** The first few issues, and how many there are in all. */
  | { readonly kind: 'invalid'; readonly issues: readonly FileIssue[]; readonly count: number };
