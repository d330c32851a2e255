import base from '../../vitest.config.ts'

// The tests of one package, whose mutants are tried: it must hold its own. Growth on large inputs is left out: a thousand
// mutants would each run it, and it takes its time as it is.
export default {
  ...base,
  test: {
    ...base.test,
    include: [`packages/${process.env.CHUGIAI_PACKAGE}/test/**/*.test.ts`],
    exclude: ['**/growth.test.ts', '**/node_modules/**'],
  },
}
