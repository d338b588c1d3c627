/** The clock that all code is given, so that a test can set the day. */
package vn.capuy.platform.time;
