import { expose } from 'comlink';
import { readingService } from '../taskpane/reading/readingService';

expose(readingService(self.location.href));
