/** The checklist without an EHR: starts the page. */
import { showPage } from '../pages/shared/show-page.tsx';
import { AloneApp } from './alone/alone-app.tsx';
import './checklist.css';

showPage(<AloneApp />);
