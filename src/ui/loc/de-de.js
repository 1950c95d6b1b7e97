define([], function () {
  return {
    AskAnOwner: 'Fragen Sie einen Besitzer der Website.',
    AskOwners: 'Sie können {names} fragen.',
    ChooseFiles: 'Dateien auswählen',
    Close: 'Schließen',
    CorrelationId: 'Korrelations-ID für den Support:',
    DateGoToToday: 'Zu heute wechseln',
    DateNextMonth: 'Nächster Monat',
    DateNextYear: 'Nächstes Jahr',
    DateNone: 'Kein Datum',
    DatePreviousMonth: 'Voriger Monat',
    DatePreviousYear: 'Voriges Jahr',
    DateWrong: 'Das ist kein Datum. Wählen Sie eines im Kalender, oder leeren Sie das Feld.',
    ErrorConflict: 'Jemand anderes war schneller. Laden Sie den aktuellen Stand, und entscheiden Sie dann.',
    ErrorForbidden:
      'Dazu fehlt Ihnen das Recht. Wenn Sie es haben sollten oder Ihre Anmeldung abgelaufen ist, laden Sie die Seite neu, um sich erneut anzumelden.',
    ErrorInvalid:
      'SharePoint hat einen Wert nicht angenommen. Prüfen Sie die Eingabe, und versuchen Sie es noch einmal.',
    ErrorNotFound: 'Der Eintrag ist nicht mehr da. Vielleicht hat ihn jemand gelöscht.',
    ErrorNotSetUp:
      'Die Listen dieser Checkliste sind nicht auf der Website, oder Sie können sie nicht sehen.',
    ErrorOffline:
      'SharePoint hat nicht geantwortet. Prüfen Sie die Verbindung, und versuchen Sie es dann noch einmal.',
    ErrorThrottledOver: 'SharePoint war ausgelastet. Sie können es jetzt noch einmal versuchen.',
    ErrorUnknown:
      'Etwas Unvorhergesehenes ist schiefgegangen. Versuchen Sie es noch einmal; wenn es bleibt, geben Sie diesen Text Ihrem Support.',
    LoadingScreen: 'Wird geladen',
    NobodyFound: 'Niemand gefunden',
    PartBroken: 'Dieser Teil der Seite funktioniert nicht mehr',
    PeopleNotFound: 'Das Verzeichnis konnte nicht durchsucht werden. Versuchen Sie es gleich noch einmal.',
    PersonNotTaken: 'Die Person konnte nicht übernommen werden. Wählen Sie noch einmal.',
    PersonPlaceholder: 'Name oder Adresse',
    Reload: 'Aktuellen Stand laden',
    ReloadPage: 'Seite neu laden',
    RemoveFile: '{name} entfernen',
    RemovePerson: 'Entfernen',
    ScreenNotLoaded: 'Diese Ansicht konnte nicht geladen werden',
    SearchingPeople: 'Suche läuft',
    SuggestedPeople: 'Vorgeschlagene Personen',
    TryAgain: 'Noch einmal versuchen',
    ErrorThrottled_one: 'SharePoint ist ausgelastet. In {n} Sekunde können Sie es noch einmal versuchen.',
    ErrorThrottled_other: 'SharePoint ist ausgelastet. In {n} Sekunden können Sie es noch einmal versuchen.'
  };
});
