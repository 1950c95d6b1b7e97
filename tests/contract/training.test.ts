import { describeTrainingRepositories } from '../../src/testing/contracts/training';
import { trainingSite } from './trainingSite';

describeTrainingRepositories('PnPjs on the local site', trainingSite);
