/** Starts the rules browser. */
import { showPage } from '../shared/show-page.tsx';
import { RulesPage } from './rules-page.tsx';

showPage(<RulesPage />);
