/** The table of models by field and unit, for reports: as JSON, as a spreadsheet, on paper. */
package vn.capuy.document.mobilisation.summary;
