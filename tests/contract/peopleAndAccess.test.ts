import { describeAccessRepository, describePeopleRepository } from '../../src/testing/contracts';
import { contractSite } from './contractSite';

describePeopleRepository('PnPjs on the local site', async () => {
  const site = await contractSite({ setUp: false });
  return {
    as: (role) => site.as(role).people,
    somebody: { name: 'Chidi Okafor', email: 'chidi.okafor@contoso.example' },
    close: site.close
  };
});

describeAccessRepository('PnPjs on the local site', async (options) => {
  const site = await contractSite(options);
  return { as: (role) => site.as(role).access, close: site.close };
});
