declare interface IOperationsUiStrings {
  AskAnOwner: string;
  AskOwners: string;
  ChooseFiles: string;
  Close: string;
  CorrelationId: string;
  DateGoToToday: string;
  DateNextMonth: string;
  DateNextYear: string;
  DateNone: string;
  DatePreviousMonth: string;
  DatePreviousYear: string;
  DateWrong: string;
  ErrorConflict: string;
  ErrorForbidden: string;
  ErrorInvalid: string;
  ErrorNotFound: string;
  ErrorNotSetUp: string;
  ErrorOffline: string;
  ErrorThrottledOver: string;
  ErrorUnknown: string;
  LoadingScreen: string;
  NobodyFound: string;
  PartBroken: string;
  PeopleNotFound: string;
  PersonNotTaken: string;
  PersonPlaceholder: string;
  Reload: string;
  ReloadPage: string;
  RemoveFile: string;
  RemovePerson: string;
  ScreenNotLoaded: string;
  SearchingPeople: string;
  SuggestedPeople: string;
  TryAgain: string;
  ErrorThrottled_one: string;
  ErrorThrottled_other: string;
}
declare module 'OperationsUiStrings' {
  const strings: IOperationsUiStrings;
  export = strings;
}
