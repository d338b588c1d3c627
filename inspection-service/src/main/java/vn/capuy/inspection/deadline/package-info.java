/**
 * Thời hạn cuộc kiểm tra, giám sát: by when a case is to be concluded, counted in working days from the receipt of the
 * self-report, with its extension and pauses, and why it is due on that day (02-HD/UBKTTW under 22-QĐ/TW). Nothing that can
 * be reckoned is stored: a limit that is entered anew or a holiday that was missing counts at once.
 */
package vn.capuy.inspection.deadline;
