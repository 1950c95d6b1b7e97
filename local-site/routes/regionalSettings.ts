import { errors } from '../errors';
import { ianaZone, parseDateTime, timeZones } from '../fieldTypes/timeZone';
import {
  defineCollection,
  defineEntity,
  extendEntity,
  type ExtensibleEntityType,
  link,
  property,
  readMethod
} from '../rest/define';
import { bareNode, collectionNode, entityNode, valueNode } from '../rest/nodes';
import { Complex, TypedArray } from '../rest/types';
import { TZDate } from '@date-fns/tz';
import type { WebRow } from '../store/webs';
import { WebType } from './web';

/** SharePoint's id of a time zone. */
const TimeZoneType: ExtensibleEntityType<number> = defineEntity<number>({
  name: 'SP.TimeZone',
  metadataName: () => 'SP.ApiData.TimeZones',
  editLink: (id) => `Web/RegionalSettings/TimeZones/GetById(${id})`,
  properties: [
    property('Description', (id) => timeZones[id]?.description ?? ''),
    property('Id', (id) => id),
    property('Information', (id) => {
      const standard = -offsetMinutes(ianaZone(id), '2024-01-15T12:00:00Z');
      const summer = -offsetMinutes(ianaZone(id), '2024-07-15T12:00:00Z');
      return new Complex('SP.TimeZoneInformation', {
        Bias: Math.max(standard, summer),
        DaylightBias: Math.min(standard, summer) - Math.max(standard, summer),
        StandardBias: 0
      });
    })
  ],
  methods: [
    readMethod('localTimeToUTC', (id, args) => {
      const utc = parseDateTime(args.string('date').replace(/Z$/i, ''), ianaZone(id));
      if (utc === undefined) throw errors.valueInvalid('date', 'Edm.DateTime');
      return valueNode('LocalTimeToUTC', utc, 'Edm.DateTime');
    }),
    readMethod('utcToLocalTime', (id, args) => {
      const text = args.string('date');
      const instant = new Date(/Z$|[+-]\d\d:\d\d$/i.test(text) ? text : `${text}Z`);
      if (Number.isNaN(instant.getTime())) throw errors.valueInvalid('date', 'Edm.DateTime');
      return valueNode('UTCToLocalTime', localText(instant, ianaZone(id)), 'Edm.DateTime');
    })
  ]
});

const TimeZoneCollection = defineCollection<number, WebRow>({
  name: 'SP.TimeZoneCollection',
  element: () => TimeZoneType,
  list: () => Object.keys(timeZones).map(Number),
  byKey: (_web, args) => entityNode(TimeZoneType, knownZone(args.number('id'))),
  methods: [readMethod('getById', (_web, args) => entityNode(TimeZoneType, knownZone(args.number('id'))))]
});

/** SP.RegionalSettings of an en-US site. */
const RegionalSettingsType: ExtensibleEntityType<WebRow> = defineEntity<WebRow>({
  name: 'SP.RegionalSettings',
  metadataName: () => 'SP.ApiData.RegionalSettings',
  editLink: () => 'Web/RegionalSettings',
  properties: [
    property('AdjustHijriDays', () => 0),
    property('AlternateCalendarType', () => 0),
    property('AM', () => 'AM'),
    property('CalendarType', () => 1),
    property('Collation', () => 25),
    property('CollationLCID', () => 2070),
    property('DateFormat', () => 0),
    property('DateSeparator', () => '/'),
    property('DecimalSeparator', () => '.'),
    property('DigitGrouping', () => '3;0'),
    property('FirstDayOfWeek', () => 0),
    property('FirstWeekOfYear', () => 0),
    property('IsEastAsia', () => false),
    property('IsRightToLeft', () => false),
    property('IsUIRightToLeft', () => false),
    property('ListSeparator', () => ','),
    property('LocaleId', () => 1033),
    property('NegativeSign', () => '-'),
    property('NegNumberMode', () => 1),
    property('PM', () => 'PM'),
    property('PositiveSign', () => ''),
    property('ShowWeeks', () => false),
    property('ThousandSeparator', () => ','),
    property('Time24', () => false),
    property('TimeMarkerPosition', () => 0),
    property('TimeSeparator', () => ':'),
    property('WorkDayEndHour', () => 1020),
    property('WorkDays', (web) => web.workDays),
    property('WorkDayStartHour', () => 480)
  ],
  navigation: [
    link('TimeZone', (web) => entityNode(TimeZoneType, web.timeZoneId)),
    link('TimeZones', (web) => collectionNode(TimeZoneCollection, web)),
    link('InstalledLanguages', () =>
      bareNode('InstalledLanguages', installedLanguages(), 'SP.LanguageCollection')
    )
  ]
});

export function registerRegionalSettings(): void {
  extendEntity(WebType, {
    navigation: [link('RegionalSettings', (web) => entityNode(RegionalSettingsType, web))]
  });
}

function installedLanguages(): Complex {
  const languages = [
    ['English', 'en-US', 1033],
    ['German', 'de-DE', 1031],
    ['French', 'fr-FR', 1036],
    ['Arabic', 'ar-SA', 1025]
  ] as const;
  const items = languages.map(
    ([DisplayName, LanguageTag, Lcid]) => new Complex('SP.Language', { DisplayName, LanguageTag, Lcid })
  );
  return new Complex('SP.LanguageCollection', { Items: new TypedArray('SP.Language', items) });
}

function knownZone(id: number): number {
  if (timeZones[id] === undefined)
    throw errors.invalidArgument('Value does not fall within the expected range.');
  return id;
}

/** Minutes east of UTC. */
function offsetMinutes(zone: string, iso: string): number {
  return -new TZDate(iso, zone).getTimezoneOffset();
}

function localText(instant: Date, zone: string): string {
  const shifted = new Date(instant.getTime() + offsetMinutes(zone, instant.toISOString()) * 60_000);
  return shifted.toISOString().replace(/\.\d{3}Z$/, '');
}
