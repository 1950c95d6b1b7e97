/** In which language, calendar day and direction the page speaks. */
export interface Culture {
  /** BCP 47 name of the page's language, e.g. `de-DE`. */
  readonly locale: string;
  /** IANA name of the site's time zone: decides which day "today" is. */
  readonly timeZone: string;
  readonly isRightToLeft: boolean;
  readonly now: () => Date;
}
