import type { RenewalTask } from '../model';

const learn = 'https://learn.microsoft.com/mem/intune';

/** What expires, with the account that each was made with. */
export const renewals: readonly RenewalTask[] = [
  {
    title: 'App secret of the device inventory export',
    kind: 'Renewal',
    area: 'Operations',
    owner: 'admin2',
    backup: 'admin1',
    minutes: 20,
    subject: 'App secret or certificate',
    account: 'Device inventory export (app registration)',
    leadDays: '30, 7',
    expiresInDays: -2,
    instructions:
      '<p>Add the new secret before you remove the old one, put it into the key vault, and start the export by hand once.</p>'
  },
  {
    title: 'Apple volume purchase token',
    kind: 'Renewal',
    area: 'Operations',
    owner: 'admin1',
    backup: 'admin2',
    minutes: 15,
    platforms: ['iOS/iPadOS', 'macOS'],
    subject: 'Apple volume purchase token',
    account: 'apple-business@contoso.example',
    leadDays: '90, 60, 30, 7',
    expiresInDays: 6,
    reference: { url: `${learn}/apps/vpp-apps-ios`, description: 'Apps bought in volume from Apple' },
    instructions:
      '<p>Download the token of our location at Apple, upload it over the old one, and synchronise. Licences stay where they are.</p>'
  },
  {
    title: 'Renew the Apple MDM push certificate',
    kind: 'Renewal',
    area: 'Operations',
    owner: 'admin1',
    backup: 'admin2',
    minutes: 20,
    platforms: ['iOS/iPadOS', 'macOS'],
    subject: 'Apple MDM push certificate',
    account: 'apple-push@contoso.example',
    leadDays: '90, 60, 30, 7',
    expiresInDays: 25,
    evidence: ['Link'],
    instructions:
      '<p>Sign in with the <b>same</b> Apple account that made the certificate. Download the request in the admin center, upload it at Apple, and bring the new certificate back. With another account all Apple devices would have to enrol again.</p>',
    reference: {
      url: `${learn}/enrollment/apple-mdm-push-certificate-get`,
      description: 'Apple MDM push certificate'
    }
  },
  {
    title: 'App secret of the monthly report',
    kind: 'Renewal',
    area: 'Planning',
    owner: 'admin2',
    minutes: 20,
    subject: 'App secret or certificate',
    account: 'Intune report reader (app registration)',
    leadDays: '60, 30, 7',
    expiresInDays: 80,
    instructions: '<p>The report reads with this secret. Renew it together with the key vault entry.</p>',
    renewed: { by: 'admin2', daysAgo: 92, beforeExpiry: 8, note: 'Key vault entry changed as well.' }
  },
  {
    title: 'Apple enrollment program token',
    kind: 'Renewal',
    area: 'Operations',
    owner: 'admin2',
    backup: 'admin1',
    minutes: 15,
    platforms: ['iOS/iPadOS', 'macOS'],
    subject: 'Apple enrollment program token',
    account: 'apple-business@contoso.example',
    leadDays: '90, 60, 30, 7',
    expiresInDays: 300,
    reference: {
      url: `${learn}/enrollment/device-enrollment-program-enroll-ios`,
      description: 'Automated device enrolment'
    },
    instructions:
      '<p>Download a new token for our server at Apple and upload it here; profiles and devices stay assigned.</p>',
    renewed: {
      by: 'admin2',
      daysAgo: 65,
      beforeExpiry: 9,
      note: 'New token is valid for a year.',
      link: {
        url: 'https://contoso.example/sites/intune/SitePages/Apple-tokens.aspx',
        description: 'Page of the Apple tokens'
      }
    }
  },
  {
    title: 'Certificate connector on the server in branch 2',
    kind: 'Renewal',
    area: 'Operations',
    minutes: 30,
    platforms: ['Windows', 'Android'],
    subject: 'Certificate connector',
    account: '',
    leadDays: '90, 60, 30, 7',
    reference: {
      url: `${learn}/protect/certificate-connector-overview`,
      description: 'Certificate connector'
    },
    instructions:
      '<p>Nobody has noted when its certificate ends, nor who installed it. Look on the server.</p>'
  }
];
