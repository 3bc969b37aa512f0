// Runs first in the browser bundle. The validator would try to make code from text, which a strict page forbids and reports.
import { config } from 'zod';

config({ jitless: true });
