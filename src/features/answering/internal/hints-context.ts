import { createContext } from 'react';
import type { Hint } from '../../../domain/hints';

/** What to ask the user about, worked out once for the screen; a card need not render again when it changes. */
export const HintsContext = createContext<readonly Hint[]>([]);
