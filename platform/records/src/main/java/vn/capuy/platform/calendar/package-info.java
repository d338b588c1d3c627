/**
 * Lịch làm việc: which days offices work, as the owner of the organisation enters them and every service has them, and time
 * limits in working days explained day by day.
 */
package vn.capuy.platform.calendar;
