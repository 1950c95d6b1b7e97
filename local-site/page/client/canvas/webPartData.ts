import { cultureNameOf, type Language } from '../../shared/viewSettings';
import type { ComponentManifest, WebPartData } from '../runtime/types';

/** The data of a part just added: SharePoint takes it from the manifest's first preconfigured entry. */
export function initialWebPartData(
  manifest: ComponentManifest,
  instanceId: string,
  language: Language
): WebPartData {
  const entry = manifest.preconfiguredEntries?.[0];
  return {
    id: manifest.id,
    instanceId,
    title: localized(entry?.title, language) ?? manifest.alias,
    description: localized(entry?.description, language) ?? '',
    dataVersion: '1.0',
    properties: entry?.properties ?? {}
  };
}

export function manifestTitle(manifest: ComponentManifest, language: Language): string {
  return localized(manifest.preconfiguredEntries?.[0]?.title, language) ?? manifest.alias;
}

export function manifestDescription(manifest: ComponentManifest, language: Language): string {
  return localized(manifest.preconfiguredEntries?.[0]?.description, language) ?? '';
}

function localized(
  texts: Readonly<Record<string, string>> | undefined,
  language: Language
): string | undefined {
  if (!texts) return undefined;
  const key = Object.keys(texts).find((name) => name.toLowerCase() === cultureNameOf(language).toLowerCase());
  return key === undefined ? texts['default'] : texts[key];
}
