import type { Language } from './viewSettings';

const english = {
  site: 'Site',
  home: 'Home',
  siteContents: 'Site contents',
  lists: 'Lists',
  pages: 'Pages',
  navigation: 'Site navigation',
  search: 'Search this site',
  settings: 'Local site settings',
  account: 'Signed in as {0}. Switch person',
  edit: 'Edit',
  editing: 'You are editing this page',
  republish: 'Republish',
  discard: 'Discard changes',
  published: 'Published',
  privateGroup: 'Private group',
  addWebPart: 'Add a web part',
  addSection: 'Add a section',
  editWebPart: 'Edit web part {0}',
  deleteWebPart: 'Delete web part {0}',
  moveUp: 'Move web part {0} up',
  sectionBackground: 'Section background',
  deleteSection: 'Delete section',
  closePanel: 'Close',
  layoutOne: 'One column',
  layoutTwo: 'Two columns',
  layoutThirdEnd: 'One-third right',
  layoutThirdStart: 'One-third left',
  layoutThree: 'Three columns'
};

export type ChromeStrings = Readonly<Record<keyof typeof english, string>>;

const german: ChromeStrings = {
  site: 'Website',
  home: 'Startseite',
  siteContents: 'Websiteinhalte',
  lists: 'Listen',
  pages: 'Seiten',
  navigation: 'Websitenavigation',
  search: 'Diese Website durchsuchen',
  settings: 'Einstellungen der lokalen Website',
  account: 'Angemeldet als {0}. Person wechseln',
  edit: 'Bearbeiten',
  editing: 'Sie bearbeiten diese Seite',
  republish: 'Erneut veröffentlichen',
  discard: 'Änderungen verwerfen',
  published: 'Veröffentlicht',
  privateGroup: 'Private Gruppe',
  addWebPart: 'Webpart hinzufügen',
  addSection: 'Abschnitt hinzufügen',
  editWebPart: 'Webpart {0} bearbeiten',
  deleteWebPart: 'Webpart {0} löschen',
  moveUp: 'Webpart {0} nach oben',
  sectionBackground: 'Hintergrund des Abschnitts',
  deleteSection: 'Abschnitt löschen',
  closePanel: 'Schließen',
  layoutOne: 'Eine Spalte',
  layoutTwo: 'Zwei Spalten',
  layoutThirdEnd: 'Ein Drittel rechts',
  layoutThirdStart: 'Ein Drittel links',
  layoutThree: 'Drei Spalten'
};

const arabic: ChromeStrings = {
  site: 'الموقع',
  home: 'الصفحة الرئيسية',
  siteContents: 'محتويات الموقع',
  lists: 'القوائم',
  pages: 'الصفحات',
  navigation: 'التنقل في الموقع',
  search: 'البحث في هذا الموقع',
  settings: 'إعدادات الموقع المحلي',
  account: 'تم تسجيل الدخول باسم {0}. تبديل الشخص',
  edit: 'تحرير',
  editing: 'أنت تحرر هذه الصفحة',
  republish: 'إعادة النشر',
  discard: 'تجاهل التغييرات',
  published: 'تم النشر',
  privateGroup: 'مجموعة خاصة',
  addWebPart: 'إضافة جزء ويب',
  addSection: 'إضافة مقطع',
  editWebPart: 'تحرير جزء الويب {0}',
  deleteWebPart: 'حذف جزء الويب {0}',
  moveUp: 'نقل جزء الويب {0} إلى أعلى',
  sectionBackground: 'خلفية المقطع',
  deleteSection: 'حذف المقطع',
  closePanel: 'إغلاق',
  layoutOne: 'عمود واحد',
  layoutTwo: 'عمودان',
  layoutThirdEnd: 'الثلث الأخير',
  layoutThirdStart: 'الثلث الأول',
  layoutThree: 'ثلاثة أعمدة'
};

const byLanguage: Readonly<Record<Language, ChromeStrings>> = {
  'en-us': english,
  'de-de': german,
  'ar-sa': arabic
};

/** The words of the page around the web parts. */
export function chromeStrings(language: Language): ChromeStrings {
  return byLanguage[language];
}

export function fill(template: string, value: string): string {
  return template.replace('{0}', value);
}
