import type { Entry } from '../../../domain/faq/entry';
import type { PanelGuard } from '../../../ui/screens/GuardedPanel';
import type { FaqViewProps } from '../model/viewProps';

/** What a part of an open entry needs: the entry as the team sees it. */
export type EntrySectionProps = FaqViewProps & PanelGuard & { readonly entry: Entry };
