/** Files into records: every faulty row is told with its number and column, and nothing is written unless all rows hold. */
package vn.capuy.platform.imports;
