/** Why somebody should be looked at sooner: one reason a file, each with its records and its dated weight. Never a verdict. */
package vn.capuy.inspection.coverage.risk;
