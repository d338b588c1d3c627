/**
 * Ngày làm việc: the days on which offices work, and time limits that are counted in them. Which days are public holidays
 * or make-up days is data; here it is only reckoned with.
 */
package vn.capuy.kernel.calendar;
