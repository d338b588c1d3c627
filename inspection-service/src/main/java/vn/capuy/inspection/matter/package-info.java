/**
 * Nội dung kiểm tra, giám sát: the catalogue of what cases, programmes and findings are about. Regulations name it in
 * passing and committees add to it, so that it is data with days and citations; a code, once given, keeps its meaning.
 */
package vn.capuy.inspection.matter;
