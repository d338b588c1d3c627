/**
 * Types of documents (thể loại văn bản), their symbols and who may issue them (thẩm quyền ban hành): data with days and
 * citations, after 66-QĐ/TW and 399-QĐ/TW.
 */
package vn.capuy.document.type;
