/** Who may call each operation, and what it hides from the others. */
package vn.capuy.report.walls;
