/** Phân công của tổ công tác: what working groups direct, under which steering committee they work, for which periods they report. */
package vn.capuy.document.workinggroup.charge;
