/** The numbers page: what was advised, and what clinicians did with it. */
import { showPage } from '../shared/show-page.tsx';
import { NumbersPage } from './numbers-page.tsx';
import './numbers.css';

showPage(<NumbersPage />);
