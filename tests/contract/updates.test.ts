import { describeUpdateRepositories } from '../../src/testing/contracts/updates';
import { updateSite } from './updatesSite';

describeUpdateRepositories('PnPjs on the local site', updateSite);
