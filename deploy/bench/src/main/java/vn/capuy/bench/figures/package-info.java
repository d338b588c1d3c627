/** Figures of a district, beside the reading of one record: what they cost whatever the number of records. */
package vn.capuy.bench.figures;
