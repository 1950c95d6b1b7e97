import { XMLParser } from 'fast-xml-parser';
import {
  object,
  record,
  string,
  unknown,
  looseObject,
  optional,
  array,
  parse,
  type InferOutput
} from 'valibot';

const scriptResource = looseObject({ type: string() });

/** The part of a component manifest that the page reads; the rest is handed on as it is. */
const manifestSchema = looseObject({
  id: string(),
  alias: string(),
  componentType: string(),
  version: string(),
  supportedHosts: optional(array(string())),
  preconfiguredEntries: optional(
    array(
      looseObject({
        title: record(string(), string()),
        description: optional(record(string(), string())),
        officeFabricIconFontName: optional(string()),
        properties: optional(record(string(), unknown()))
      })
    )
  ),
  loaderConfig: looseObject({
    internalModuleBaseUrls: array(string()),
    entryModuleId: optional(string()),
    scriptResources: record(string(), scriptResource)
  })
});

export type ComponentManifest = InferOutput<typeof manifestSchema>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  isArray: (name) => name === 'ClientSideComponent'
});

const elementsFile = object({
  Elements: looseObject({
    ClientSideComponent: optional(array(looseObject({ ComponentManifest: string() })), [])
  })
});

/** The manifests that an element manifest of the package carries; none for other files. */
export function componentManifestsOf(xml: string): ComponentManifest[] {
  if (!xml.includes('<ClientSideComponent')) return [];
  const { Elements } = parse(elementsFile, parser.parse(xml));
  return Elements.ClientSideComponent.map((component) => parseManifest(component.ComponentManifest));
}

export function parseManifest(json: string): ComponentManifest {
  return parse(manifestSchema, JSON.parse(json));
}

const appManifest = object({ App: looseObject({ ProductID: string() }) });

/** The solution id, lower case and without braces. */
export function productIdOf(xml: string): string {
  return parse(appManifest, parser.parse(xml)).App.ProductID.toLowerCase().replace(/[{}]/g, '');
}
