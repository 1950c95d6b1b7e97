/** Components of the runtime that the page itself uses. */
export const componentIds = {
  applicationBase: '4df9bb86-ab0a-4aab-ab5f-48bf167048fb',
  componentBase: '467dc675-7cc5-4709-8aac-78e3b71bd2f6',
  httpBase: '8496636c-2300-4915-abef-20de64c98d8b',
  loader: '1c6c9123-7aac-41f3-a376-3caea41ed83f',
  themedStyles: '229b8d08-79f3-438b-8c21-4613fc877abd',
  webPartBase: '974a7777-0990-4136-8fa6-95d80114c2e0',
  /** Our own application that takes the place of SharePoint's page application. */
  application: '7d1b1f0a-3f2e-4b0a-9f35-5d7a52b6e001'
} as const;
