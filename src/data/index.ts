export { checkDataSite, type DataSiteCheck } from './site/checkDataSite';
export { createRepositories, type Repositories } from './createRepositories';
export { createSp } from './createSp';
export type { DataContext } from './client/PageContext';
