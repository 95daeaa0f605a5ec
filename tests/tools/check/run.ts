// `npm run check`: everything that is checked without running the product.
import { runSteps } from './run-step';
import { FORMAT, PREPARE, STATIC_STEPS, STORE_STEPS } from './steps';

const { passed, failed } = await runSteps([PREPARE, FORMAT, ...STATIC_STEPS, ...STORE_STEPS]);
console.log(
  `\n${String(passed)} passed, ${String(failed.length)} failed${failed.length > 0 ? `: ${failed.join(', ')}` : ''}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
