import base from '../../vitest.config.ts'

// The tests of one package, whose mutants are tried: it must hold its own.
export default {
  ...base,
  test: { ...base.test, include: [`packages/${process.env.CHUGIAI_PACKAGE}/test/**/*.test.ts`] },
}
