import { describeOverviewRepositories } from '../../src/testing/contracts/overview';
import { overviewSite } from './overviewSite';

describeOverviewRepositories('PnPjs on the local site', overviewSite);
