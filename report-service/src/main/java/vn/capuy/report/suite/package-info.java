/** The figures of the whole suite, asked of the gateway in the caller's name and with his token. */
package vn.capuy.report.suite;
