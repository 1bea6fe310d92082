/** The checklist as a SMART app: starts the page. */
import { showPage } from '../pages/shared/show-page.tsx';
import { ChecklistApp } from './app/checklist-app.tsx';
import './checklist.css';

showPage(<ChecklistApp />);
