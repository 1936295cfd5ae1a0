import { createContext } from 'svelte';
import type { Workbench } from '../editor/workbench.svelte.ts';

/** The workbench that the components below one `App` share. */
export const [getWorkbench, setWorkbench] = createContext<Workbench>();
