/**
 * Hồ sơ cuộc kiểm tra, giám sát: the case files of inspection and supervision, of denunciations and complaints, with the
 * organisations and members in them, their three stages, and the figures counted from them (22-QĐ/TW, 296-QĐ/TW).
 */
package vn.capuy.inspection.casefile;
