import { Customizer, getId } from '@fluentui/react/lib/Utilities';
import { SelectionMode } from '@fluentui/react/lib/Selection';

export const _Utilities = { Customizer, SelectionMode, getId };
