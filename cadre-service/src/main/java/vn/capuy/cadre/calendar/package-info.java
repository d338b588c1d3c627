/**
 * Lịch nghỉ lễ, tết và làm bù: this service owns the calendar as it owns the organisation. An administrator enters the public
 * holidays and make-up days of each year as they are announced (Labour Code 45/2019/QH14, Điều 112), and the other services
 * are told by the feed.
 */
package vn.capuy.cadre.calendar;
