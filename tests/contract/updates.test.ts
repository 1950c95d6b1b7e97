import { describeUpdateRepositories } from '../../src/testing/updates';
import { updateSite } from './updatesSite';

describeUpdateRepositories('PnPjs on the local site', updateSite);
