import { defineList } from './schema';

/** Facts about the suite on this site: one row is one setting. Holds the schema version that set-up has reached. */
export const settingsList = defineList({
  urlName: 'OMSettings',
  title: 'OM Settings',
  description: 'Settings of the Intune O&M suite on this site. Written by set-up.',
  version: 1,
  versioning: false,
  attachments: false,
  editing: 'all',
  hidden: true,
  titleColumn: { title: 'Setting' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMSettingKey',
      title: 'Key',
      required: true,
      indexed: true,
      unique: true
    },
    value: { kind: 'note', name: 'OMSettingValue', title: 'Value' }
  },
  views: [{ title: 'All settings', default: true, columns: ['title', 'key', 'value'] }]
});
