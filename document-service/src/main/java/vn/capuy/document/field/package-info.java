/** Lĩnh vực: the fields of work by which documents are sorted and counted. An administrator may add to them. */
package vn.capuy.document.field;
