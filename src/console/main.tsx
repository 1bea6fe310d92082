/** Starts the console. */
import { showPage } from '../pages/shared/show-page.tsx';
import { Console } from './console.tsx';

showPage(<Console />);
