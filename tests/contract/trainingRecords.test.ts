import { describeTrainingRecords } from '../../src/testing/contracts/training/records';
import { recordSite } from './trainingRecordsSite';

describeTrainingRecords('PnPjs on the local site', recordSite);
