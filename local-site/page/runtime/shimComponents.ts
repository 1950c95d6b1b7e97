/**
 * Components that Microsoft's runtime asks for by id but does not publish to npm, and the public packages that stand in
 * for them. `member` is the name of the namespace in the bundle that holds the component.
 */
export interface ShimComponent {
  readonly id: string;
  readonly version: string;
  readonly bundle: ShimBundle;
  readonly member: string;
}

export type ShimBundle = 'base' | 'pane';

function shim(bundle: ShimBundle, member: string, id: string, version = '0.1.0'): ShimComponent {
  return { id, version, bundle, member };
}

const neededAtStart = [
  shim('base', 'editCustomerPromise', '42647dee-1f75-4b9f-b521-5c844a6c35cc'),
  shim('base', 'idleWebTask', 'c49ba483-7614-4c5c-b9dd-11b45a5fa280', '0.1.2')
];

const neededByPropertyPane = [
  shim('pane', 'reactDomRender', '63d75709-2785-4c91-97ad-489b171397d4'),
  shim('pane', 'contentPanelContext', '3173fefe-9995-49d1-a75d-a5caeaaba212'),
  shim('pane', 'componentUtilities', '8494e7d7-6b99-47b2-a741-59873e42f16f', '13.15.20'),
  shim('pane', 'v9Button', '72ec0651-8a26-441c-87f2-77ec66884ca3'),
  shim('pane', 'v9Menu', 'f652a763-4d5f-4a08-aed3-d3377ef835ff'),
  shim('pane', 'v9Field', 'd3139516-bb4d-4141-9d35-a8aefe0272ec'),
  shim('pane', 'v9InfoLabel', '17f3a86d-33ce-4338-8594-8700ee90c494'),
  shim('pane', 'v9Tooltip', '33c5a798-8532-4741-888a-d0a7734036b5'),
  shim('pane', 'v9Combobox', '29728f96-9823-40fa-a481-ffdf106880b1'),
  shim('pane', 'v9Label', 'dbdce381-c024-42a0-ab20-4134aca49a27'),
  shim('pane', 'v9Utilities', '0ec74f52-38bc-4a51-ab82-7c91a2b399a2'),
  shim('pane', 'odspUtilities', 'cc2cc925-b5be-41bb-880a-f0f8030c6aff', '5.6.604'),
  shim('pane', 'officeFabric', '396bbc17-3d18-4f43-8299-d99720d88e22', '1.19.60'),
  shim('pane', 'v8Tooltip', 'fab65e60-a04f-4772-874c-10691e4afa4b'),
  shim('pane', 'v8Button', '0ad7e31a-8df9-4659-add8-a32c8e40040d'),
  shim('pane', 'v8Label', 'ffe5c101-373a-4bd2-bebb-13082852bab0'),
  shim('pane', 'headingLevel', 'bf211556-3cf0-412c-9618-a4f0e7069ebf')
];

const neededByPropertyPaneFields = [
  shim('pane', 'v8Fields', '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8'),
  shim('pane', 'v8Fields', '89f063a9-3b5f-4ac2-a3ec-b598f37acb89'),
  shim('pane', 'v8Fields', 'b9fc293f-811a-4b1c-a851-a1fbcb7851bf'),
  shim('pane', 'v8Fields', '111fe4c6-f1c2-4325-a129-3526437cba32'),
  shim('pane', 'v8Fields', '4c7a0268-816b-4ba5-ab33-df85b4bbf18c'),
  shim('pane', 'v8Fields', '4a37fff0-2aea-4df6-b0e4-061644a5c355'),
  shim('pane', 'v8Fields', '7f394f7b-0b39-41b0-89b3-16946caa2f33'),
  shim('pane', 'v8Fields', '9f15c0bf-73f0-4365-a7c0-5b2072882dbb'),
  shim('pane', 'v8Fields', '215395c1-25f7-42ff-967c-8832aff2ab33'),
  shim('pane', 'v8Fields', 'b67b6cf3-ed44-4fad-af6b-3d78f3e35971'),
  shim('pane', 'v8Fields', 'a86b8f98-2f15-4506-b455-c1e9fe8da1bd'),
  shim('pane', 'v8Fields', '94f059ca-7d9b-46b4-bb97-ec5867cb121a'),
  shim('pane', 'v8Fields', '1a47b3e4-a586-4a15-9aa1-b02a2590b1bb'),
  shim('pane', 'v9Fields', 'e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc'),
  shim('pane', 'v9Fields', '89b85dbe-f07e-424d-88da-a84f647073e2'),
  shim('pane', 'v9Fields', 'b99a20f7-e090-4a32-a841-7866d0be8d59'),
  shim('pane', 'paneUtilities', '17ce0976-e69a-4355-be84-89b69a74717d', '0.3.65'),
  shim('pane', 'fileUtilities', '3a5e1265-5479-43da-a578-2c7e29626c04')
];

export const shimComponents: readonly ShimComponent[] = [
  ...neededAtStart,
  ...neededByPropertyPane,
  ...neededByPropertyPaneFields
];

export interface SharedModule {
  readonly id: string;
  readonly version: string;
  readonly alias: string;
  /** File name below the bundle address. */
  readonly file: string;
  /** AMD dependencies by the name that the bundle requires. */
  readonly dependencies: readonly { readonly name: string; readonly id: string; readonly version: string }[];
}

const react = { name: 'react', id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1' };
const reactDom = { name: 'react-dom', id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a', version: '17.0.1' };
const coreLibrary = {
  name: '@microsoft/sp-core-library',
  id: '7263c7d0-1d6a-45ec-8d85-d4d1d234171b',
  version: '1.23.2'
};

export const bundleModules: Readonly<Record<ShimBundle, SharedModule>> = {
  base: {
    id: '5d0b7a3e-62c1-4d5c-9b5e-6f1c1c1f3a01',
    version: '1.0.0',
    alias: 'local-site-base-shims',
    file: 'base.js',
    dependencies: [coreLibrary]
  },
  pane: {
    id: '5d0b7a3e-62c1-4d5c-9b5e-6f1c1c1f3a02',
    version: '1.0.0',
    alias: 'local-site-property-pane-shims',
    file: 'pane.js',
    dependencies: [react, reactDom]
  }
};

/** Public packages that SharePoint serves under these very ids. */
export const publicModules: readonly SharedModule[] = [
  { ...react, alias: 'react', file: 'react.js', dependencies: [] },
  { ...reactDom, alias: 'react-dom', file: 'react-dom.js', dependencies: [react] },
  {
    id: '32b9363b-09ff-4959-929a-cab2663fb223',
    version: '3.0.2',
    alias: 'microsoft-graph-client',
    file: 'graph-client.js',
    dependencies: []
  }
];

/** The AMD name under which the runtime's loader looks for a component. */
export function moduleNameOf(component: { readonly id: string; readonly version: string }): string {
  return `${component.id}_${component.version}`;
}
