/**
 * Độ phủ kiểm tra, giám sát: when each organisation and member was last looked at, who never was, and in which order to look
 * at them by reasons that are named (22-QĐ/TW). It tells of nothing but what exists for the caller.
 */
package vn.capuy.inspection.coverage;
