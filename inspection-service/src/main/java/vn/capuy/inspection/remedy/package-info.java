/**
 * Khắc phục sau kiểm tra, giám sát: what has to be put right after a case, by whom and until when, and its follow-up until it
 * is verified. The follow-up is about the remedy and not about the file: it goes on after the case is closed.
 */
package vn.capuy.inspection.remedy;
