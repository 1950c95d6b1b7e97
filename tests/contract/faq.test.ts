import { describeFaqRepositories } from '../../src/testing/contracts/faq';
import { faqSite } from './faqSite';

describeFaqRepositories('PnPjs on the local site', faqSite);
