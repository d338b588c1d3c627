/**
 * Chốt kỳ: the weeks, months, quarters and years of the tasks that a body assigned, as they stood when they were closed. Results
 * are counted and judged weekly, monthly and quarterly and weigh on the leaders (08-QC/TW, 226-KL/TW).
 */
package vn.capuy.document.period;
