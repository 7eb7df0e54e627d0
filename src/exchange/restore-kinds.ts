/** Whether a backup is added to what is here, or takes its place. */
export type RestoreMode = 'merge' | 'replace';

/**
 * What becomes of one assessment.
 *
 * | kind      | here     | in the backup   | merge                          | replace              |
 * |-----------|----------|-----------------|--------------------------------|----------------------|
 * | stays     | yes      | no              | stays                          | -                    |
 * | leaves    | yes      | no              | -                              | to the safety copy   |
 * | comes     | no       | yes             | comes                          | comes                |
 * | same      | same     | same            | nothing                        | nothing              |
 * | continues | older    | goes on from it | the backup's                   | -                    |
 * | newer     | goes on  | older           | ours stays                     | -                    |
 * | returns   | removed  | the same, open  | back in the list               | -                    |
 * | beside    | differs  | differs         | the backup's comes as a copy   | -                    |
 * | kept      | differs  | unreadable, or locked | ours stays, the other in its file | -           |
 * | replaced  | differs  | differs         | -                              | the backup's         |
 */
export type RestoreKind =
  'stays' | 'leaves' | 'comes' | 'same' | 'continues' | 'newer' | 'returns' | 'beside' | 'kept' | 'replaced';
