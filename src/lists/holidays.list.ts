import { defineList } from './schema';

/** Days on which the team does not work: one row is one day. Weekly days off come from the site's regional settings. */
export const holidaysList = defineList({
  urlName: 'OMHolidays',
  title: 'OM Holidays',
  description: 'Days on which the Intune O&M team does not work. Due dates can move away from them.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'all',
  titleColumn: { title: 'Holiday' },
  columns: {
    date: { kind: 'date', name: 'OMDate', title: 'Date', required: true, indexed: true }
  },
  views: [
    {
      title: 'All holidays',
      default: true,
      columns: ['title', 'date'],
      orderBy: [{ column: 'date' }]
    }
  ]
});
