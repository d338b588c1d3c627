/** The whole: which parts there are, what each needs, how they start, are watched, and stop. */
package vn.capuy.launcher.suite;
