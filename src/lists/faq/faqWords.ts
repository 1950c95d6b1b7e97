/** What an entry is about; each has a template of its own. */
export const entryKinds = ['Error', 'How to', 'Known issue'] as const;

/** Who may fix it: the first of them who has the entry in front of them. */
export const fixLevels = ['User', 'First line', 'Second line', 'Intune admin'] as const;

/** How a device came under management, as Intune calls it. */
export const enrolmentTypes = [
  'Windows Autopilot',
  'Windows automatic enrolment',
  'Co-management',
  'Personally owned work profile',
  'Corporate-owned work profile',
  'Fully managed',
  'Dedicated',
  'Automated Device Enrolment',
  'Apple Configurator',
  'Apple user enrolment',
  'Company Portal',
  'App protection without enrolment'
] as const;

export const entryCategories = [
  'Enrolment',
  'Apps',
  'Compliance and access',
  'Configuration',
  'Email',
  'Certificates and networks',
  'Updates',
  'Security',
  'Other'
] as const;

export const entryStatuses = ['Draft', 'Published', 'Retired'] as const;
