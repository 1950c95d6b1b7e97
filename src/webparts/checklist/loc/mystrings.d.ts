declare interface IChecklistWebPartStrings {
  Title: string;
}
declare module 'ChecklistWebPartStrings' {
  const strings: IChecklistWebPartStrings;
  export = strings;
}
