/** Periods of days, and the day it is in Vietnam. */
package vn.capuy.kernel.time;
