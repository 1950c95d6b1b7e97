import { describeSetupRepository } from '../../src/testing/contracts';
import { contractSite } from './contractSite';

describeSetupRepository('PnPjs on the local site', async () => {
  const site = await contractSite({ setUp: false });
  return {
    as: (role) => site.as(role).setup,
    tasks: (role) => site.as(role).tasks,
    close: site.close
  };
});
