import base from '../../vitest.config.ts'

// The tests of one package, whose mutants are tried: it must hold its own. Growth and large inputs are left out: a thousand
// mutants would each run them, and they take their time as it is.
export default {
  ...base,
  test: {
    ...base.test,
    include: [`packages/${process.env.CHUGIAI_PACKAGE}/test/**/*.test.ts`],
    exclude: ['**/growth.test.ts', '**/hostile-input.test.ts', '**/many-values.test.ts', '**/node_modules/**'],
    testNamePattern: /^(?!.*(?:comes to an end|\d,000|million|thousand))/,
  },
}
