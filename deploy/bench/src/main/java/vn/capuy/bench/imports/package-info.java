/** Files of many rows, checked row by row and written, beside {@code COPY} of the rows that were written. */
package vn.capuy.bench.imports;
